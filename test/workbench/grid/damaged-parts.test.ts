import { unzipSync, zipSync } from "fflate";
import { FileFailure } from "../../../src/xlsx/file-failure";
import { EditError, type WorkbookEdit, patchWorkbook } from "../../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readFile } from "../../../workbench/grid/open-workbook";
import { otherWorkbook } from "../../xlsx/probes/other-workbook";

const parts = unzipSync(otherWorkbook({ prefix: "x:", wholePaths: true }));
const text = new TextDecoder();
const bytes = new TextEncoder();

/** Ways in which one part of a workbook may be broken while all others are sound. */
const damages: Readonly<Record<string, (content: Uint8Array, path: string) => Uint8Array>> = {
  "cut in half": (content) => content.subarray(0, content.length >> 1),
  empty: () => new Uint8Array(),
  "of another kind": () =>
    bytes.encode('<?xml version="1.0"?><other xmlns="urn:other"><other r="A1" ref="B2"/></other>'),
  "with numbers out of any bounds": (content) =>
    bytes.encode(text.decode(content).replace(/(?<==")\d+(?=")|(?<=>)\d+(?=<)/g, "99999999999999999999")),
  "without attributes": (content) => bytes.encode(text.decode(content).replace(/\s(?!xmlns)[\w:]+="[^"]*"/g, "")),
  "in UTF-16 though it says otherwise": (content) =>
    new Uint8Array(Buffer.from(`\ufeff${text.decode(content)}`, "utf16le")),
};
const xmlParts = Object.keys(parts).filter((path) => /\.(?:xml|rels|vml)$/.test(path));
const all = xmlParts.flatMap((path) => Object.keys(damages).map((damage) => [path, damage] as const));
/** All of them take their time; these are read when a file is opened, beside its sheets. */
const few = all.filter(([path, damage]) => damage === "cut in half" && /drawings|charts|timelines|notes/.test(path));
const cases = process.env["SHANHAI_FULL"] ? all : few;

const sheet = "任务分解";
const edits: readonly WorkbookEdit[] = [
  { kind: "set-value", sheet, row: 4, column: 1, value: "新" },
  { kind: "set-note", sheet, row: 8, column: 1, text: "注" },
  {
    kind: "set-comment",
    sheet,
    row: 9,
    column: 1,
    id: "{1}",
    text: "批",
    author: "甲",
    written: "2026-01-01T00:00:00.00",
  },
  { kind: "shift-lines", sheet, axis: "rows", at: 5, count: 1 },
  { kind: "rename-sheet", sheet, name: "改名" },
  { kind: "delete-sheet", sheet: "待删" },
  { kind: "set-setting", key: "place", json: '"西湖区"' },
  { kind: "add-sheet", name: "报告", rows: [["=1"]], columnWidths: [10], boldRows: [0] },
];

test.each(cases)("%s %s: opened, edited and saved, or refused in words", async (path, damage) => {
  const file = zipSync({ ...parts, [path]: damages[damage]!(parts[path]!, path) }, { level: 0 });
  const started = process.cpuUsage();
  try {
    await readFile(file, "表.xlsx");
    await readWorkbook(await patchWorkbook(file, edits));
  } catch (error) {
    if (!(error instanceof FileFailure) && !(error instanceof EditError)) throw error;
  }
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(5);
});
