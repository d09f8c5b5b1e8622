const CIRCLED = /[①-⑳❶-❿⑴-⒇]/u;
const MARKER =
  /^\s*(?:[①-⑳❶-❿⑴-⒇]|[（(]\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|[\d０-９]{1,2}\s*(?:[.．、](?![\d０-９])|[）)])|[a-hA-H][.．、)）](?=\p{Script=Han})|[一二三四五六七八九十]是(?=\p{Script=Han})|[\d０-９]{1,2}[:：](?![\d０-９])|[一二三四五六七八九十]{1,3}、|第[\d一二三四五六七八九十]{1,3}项?[:：]|[-•●·■◆▪*]\s*)\s*/u;

/** Drops a leading 1. （1） ① 一、 or bullet. */
export function withoutMarker(text: string): string {
  return text.replace(MARKER, "");
}

export function startsWithMarker(text: string): boolean {
  return MARKER.test(text);
}

/** What follows a first marker, in its turn. */
const TURNS: Readonly<Record<string, readonly string[]>> = {
  "1": Array.from({ length: 98 }, (_, index) => String(index + 2)),
  一: [..."二三四五六七八九十"],
  A: [..."BCDEFGH"],
};

/**
 * Puts a line break before every marker of a list written in one run: 1.清单2.回单, （一）甲局（二）乙局. A number is taken for a marker only in
 * its turn (2 after 1), so the 2 of 协议2份 stays where it is.
 */
export function breakBeforeMarkers(text: string): string {
  const circled = text.replace(new RegExp(CIRCLED, "gu"), "\n$&");
  // Of the same length: ２． stands where 2． stands.
  const digits = circled.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const first = /^\s*([（(]?)(1|一|A)([.．、：:）)是])(?!\d)/u.exec(digits);
  if (first === null) return circled;
  const [, open = "", one = "", close = ""] = first;
  const turns = TURNS[one] ?? [];
  const lines: string[] = [];
  let start = 0;
  let from = first[0].length;
  for (const turn of turns) {
    const marker = `${open}${turn}${close}`;
    const at = digits.indexOf(marker, from);
    if (at < 0) break;
    lines.push(circled.slice(start, at));
    start = at;
    from = at + marker.length;
  }
  return [...lines, circled.slice(start)].join("\n");
}
