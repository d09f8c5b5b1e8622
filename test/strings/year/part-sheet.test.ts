import { distinctNames, fileNameOf, sheetNameOf } from "../../../src/strings/year/part-sheet";
import { isSheetName } from "../../../src/xlsx/sheet-name";

const units = [
  "区财政局",
  "'专班'",
  "a/b:c*d?e[f]g\\h",
  "",
  "  ",
  "换\n行",
  "字".repeat(40),
  `${"字".repeat(30)}'尾`,
  "“飞地”<专班>|组.",
  "CON",
];

test.each(units)("%j becomes a name that a sheet and a file on Windows may have", (unit) => {
  expect(isSheetName(sheetNameOf(unit))).toBe(true);
  expect(fileNameOf(unit)).not.toMatch(/[<>"|:*?/\\\p{Cc}]|[. ]$|^(?:con)?$/iu);
});

test("names are told apart, upper and lower case being one", () => {
  expect(distinctNames(["区财政局", "区财政局", "A", "a"])).toEqual(["区财政局", "区财政局 (2)", "A", "a (2)"]);
});
