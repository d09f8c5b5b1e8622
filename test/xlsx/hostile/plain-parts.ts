import { unzipSync } from "fflate";
import { rels } from "../support/build-xlsx";
import { buildXlsx } from "../support/build-xlsx";
import { type RawEntry, type RawZip, rawZip } from "./raw-zip";

/** A file to be opened: what is wrong with it, and its bytes, which may be made when it comes to it: some take their time. */
export type HostileFile = readonly [name: string, bytes: Uint8Array | LateBytes];
export type LateBytes = () => Uint8Array;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const headings = ["工作内容", "工作目标", "责任单位", "佐证依据"];
const texts = [...headings, "到位资金", "到位资金不少于 3 亿元", "发改局", "银行回单"];

export const sheetData =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
  '<row r="2"><c r="A2" s="1" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c><c r="D2" t="s"><v>7</v></c><c r="E2"><f>1+1</f><v>2</v></c></row></sheetData>';

/** The parts of a small sound task table, by path. */
export function plainParts(around: { before?: string; data?: string; behind?: string } = {}): Record<string, string> {
  const { before = "", data = sheetData, behind = "" } = around;
  const bytes = buildXlsx([{ name: "任务分解表", xml: before + data + behind }], {
    "xl/_rels/workbook.xml.rels": rels([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList><comment ref="B2" authorId="0"><text><t>请核</t></text></comment></commentList></comments>`,
    "xl/worksheets/_rels/sheet1.xml.rels": rels([["comments", "../comments1.xml"]]),
  });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, new TextDecoder().decode(content)]),
  );
}

export const zipOf = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  each: Partial<RawEntry> = {},
  whole: RawZip = {},
): Uint8Array => rawZip(entriesOf(parts, each), whole);

export const entriesOf = (
  parts: Readonly<Record<string, string | Uint8Array>>,
  each: Partial<RawEntry> = {},
): RawEntry[] => Object.entries(parts).map(([name, content]) => ({ name, content, ...each }));

/** A sound file but for one sheet's XML. */
export const withSheet =
  (around: Parameters<typeof plainParts>[0]): LateBytes =>
  () =>
    zipOf(plainParts(around));

/** A sound file but for some parts; null leaves one out. */
export const withParts =
  (changes: Readonly<Record<string, string | Uint8Array | null>>): LateBytes =>
  () => {
    const parts = Object.entries({ ...plainParts(), ...changes }).filter(
      (part): part is [string, string] => part[1] !== null,
    );
    return zipOf(Object.fromEntries(parts));
  };
