import { decodeXml } from "../../src/xlsx/xml/xml-text";
import { filteredColumns } from "../../src/xlsx/read/filtered-columns";
import { withSerialDates } from "../../src/xlsx/read/iso-dates";
import { splitSheet } from "../../src/xlsx/read/plain-cells";
import { plainTexts } from "../../src/xlsx/read/plain-texts";

/** Gone through once this takes milliseconds, from every place again many seconds. */
const letters = 200_000;
const milliseconds = 1000;
const many = (text: string): string => text.repeat(Math.ceil(letters / text.length));

const row = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const dates = (xml: string) => withSerialDates(xml, false);
const split = (xml: string) => splitSheet(xml, []);

test.each<[string, (xml: string) => unknown, string]>([
  ["spaces in a date", dates, `<c r="A1" t="d"><v>${many(" ")}a b</v></c>`],
  ["types of a cell that never ends", dates, `<c ${many('t="d" ')}<`],
  ["types of a cell, and spaces", dates, `<c ${many('t="d" ')}>${many(" ")}<`],
  ["formulas that never end", dates, many('<c t="d"><f>')],
  ["empty filters", filteredColumns, `<w><sheetData></sheetData>${many("<autoFilter/>")}</w>`],
  ["filter columns that never end", filteredColumns, `<w><autoFilter>${many("<filterColumn ")}</autoFilter></w>`],
  ["spaces behind a text", plainTexts, `<sst><si><t>a</t>${many(" ")}x</si></sst>`],
  ["spaces behind a guide", plainTexts, `<sst><si><t>a</t>${many(" ")}<phoneticPr/>${many(" ")}x</si></sst>`],
  ["addresses of a cell that never ends", split, row(`<c ${many(' r="A1"')}<`)],
  ["comments in quotes", decodeXml, `<a b="${many("><!--")}"/>`],
])("%s", (_, read, xml) => {
  const start = process.cpuUsage();
  try {
    read(xml);
  } catch {
    // What is not well-formed may be refused.
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(milliseconds);
});
