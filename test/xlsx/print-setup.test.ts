import { readPrintSetup } from "../../src/xlsx/read-print-setup";
import { buildXlsx } from "./support/build-xlsx";

const setupOf = (around: string, before = "") =>
  readPrintSetup(buildXlsx([{ name: "任务 表", xml: `${before}<sheetData/>${around}` }]), "任务 表");

test("without a set-up, A4 upright with Excel's margins", () => {
  expect(setupOf("")).toEqual({
    paper: { width: 8.27, height: 11.69 },
    margins: { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 },
    fitToWidth: false,
    fitToHeight: null,
    scale: 1,
    centred: false,
    area: null,
    titleRows: null,
    breaks: [],
    differentFirst: false,
    differentOddEven: false,
    headers: { first: "", odd: "", even: "" },
    footers: { first: "", odd: "", even: "" },
    lineMargins: { header: 0.3, footer: 0.3 },
  });
});

test.each([
  ["landscape A3", '<pageSetup paperSize="8" orientation="landscape"/>', { paper: { width: 16.54, height: 11.69 } }],
  ["an unknown paper", '<pageSetup paperSize="999"/>', { paper: { width: 8.27, height: 11.69 } }],
  ["a scale", '<pageSetup scale="75"/>', { scale: 0.75, fitToWidth: false }],
  ["an absurd scale", '<pageSetup scale="99999999"/>', { scale: 4 }],
  [
    "margins",
    '<pageMargins left="0.4" right="1e9" top="0.9" bottom="x"/>',
    { margins: { left: 0.4, right: 4, top: 0.9, bottom: 0 } },
  ],
  ["centred", '<printOptions horizontalCentered="1"/>', { centred: true }],
  [
    "pages begun by hand, whatever their order",
    '<rowBreaks count="3"><brk id="17" man="1"/><brk id="7" man="1"/><brk id="-1"/><brk/></rowBreaks>',
    { breaks: [7, 17] },
  ],
])("%s", (_, around, expected) => {
  expect(setupOf(around)).toMatchObject(expected);
});

test("fit to width, unless only the height is to fit", () => {
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  expect(setupOf('<pageSetup fitToHeight="0" scale="50"/>', fit)).toMatchObject({ fitToWidth: true, scale: 1 });
  expect(setupOf('<pageSetup fitToWidth="0"/>', fit)).toMatchObject({ fitToWidth: false });
  expect(setupOf('<pageSetup fitToHeight="0"/>', fit)?.fitToHeight).toBeNull();
  expect(setupOf("", fit)?.fitToHeight).toBe(1);
  expect(setupOf('<pageSetup fitToHeight="3"/>', fit)?.fitToHeight).toBe(3);
});

test("headers and footers as they are written, of the first and of even pages where they differ", () => {
  const lines =
    '<oddHeader>&amp;L&amp;"宋体,常规"甲 &amp;amp; 乙</oddHeader><oddFooter>&amp;C第 &amp;P 页</oddFooter>' +
    "<evenFooter>&amp;R双</evenFooter><firstFooter>首</firstFooter>";
  expect(setupOf(`<headerFooter>${lines}</headerFooter>`)).toMatchObject({
    headers: { first: '&L&"宋体,常规"甲 &amp; 乙', odd: '&L&"宋体,常规"甲 &amp; 乙' },
    footers: { first: "&C第 &P 页", odd: "&C第 &P 页", even: "&C第 &P 页" },
  });
  expect(setupOf(`<headerFooter differentFirst="1" differentOddEven="true">${lines}</headerFooter>`)).toMatchObject({
    headers: { first: "", odd: '&L&"宋体,常规"甲 &amp; 乙', even: "" },
    footers: { first: "首", odd: "&C第 &P 页", even: "&R双" },
  });
});

test("print area and title rows of the sheet itself", () => {
  const sheets = [
    { name: "甲", xml: "<sheetData/>" },
    { name: "乙 2", xml: "<sheetData/>" },
  ];
  const names =
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$B$2</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'乙 2'!$B$2:$D$9,'乙 2'!$F$1:$G$2</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'乙 2'!$A:$A,'乙 2'!$1:$2</definedName></definedNames>`;
  const file = buildXlsx(sheets, {}, names);
  expect(readPrintSetup(file, "乙 2")).toMatchObject({
    area: { top: 1, left: 1, bottom: 8, right: 3 },
    titleRows: { first: 0, last: 1 },
  });
  expect(readPrintSetup(file, "甲")).toMatchObject({ area: { top: 0, bottom: 1 }, titleRows: null });
  expect(readPrintSetup(file, "丙")).toBeNull();
});
