/** Chinese digits of a date as plain ones: 二〇二二年七月二十九日 is 2022年7月29日. */
export function withDateDigits(line: string): string {
  return line
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => Math.max(0, digits.indexOf(digit))).join(""),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (number) => String(valueOf(number)));
}

const digits = "〇一二三四五六七八九";

function valueOf(number: string): number {
  const [tens = "", ones = ""] = number.includes("十") ? number.split("十") : ["", number];
  const ten = number.includes("十") ? (tens === "" ? 1 : digits.indexOf(tens)) : 0;
  return ten * 10 + (ones === "" ? 0 : digits.indexOf(ones));
}
