import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");

/** The sample with one part of its package altered, as another program might have written it. */
export function alteredSample(part: string, alter: (xml: string) => string): Buffer {
  const parts = unzipSync(readFileSync(sample));
  const name = Object.keys(parts).find((each) => each.endsWith(part))!;
  const altered = alter(strFromU8(parts[name]!));
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(altered) }));
}

export const protectedSheet = (): Buffer =>
  alteredSample("sheet1.xml", (xml) =>
    xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );

export const protectedStructure = (): Buffer =>
  alteredSample("workbook.xml", (xml) => xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'));

export const emptySheet = (): Buffer =>
  alteredSample("sheet1.xml", (xml) =>
    xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, "<sheetData/>").replace(/<mergeCells[\s\S]*<\/mergeCells>/, ""),
  );

export const withoutHeader = (): Buffer =>
  alteredSample("sharedStrings.xml", (xml) => xml.replaceAll("工作目标", "甲").replaceAll("工作内容", "乙"));
