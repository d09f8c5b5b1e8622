import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const typeStart = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetXml {
  readonly name: string;
  /** The worksheet's content: sheetData and what surrounds it. */
  readonly xml: string;
  readonly state?: string;
}

/** A whole .xlsx out of raw XML, written by another zip writer than ours. `more` adds or replaces parts. */
export function buildXlsx(
  sheets: readonly SheetXml[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
  workbookXml = "",
): Uint8Array {
  const overrides = sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${typeStart}.worksheet+xml`));
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", `${typeStart}.sheet.main+xml`)}` +
      `${override("/xl/styles.xml", `${typeStart}.styles+xml`)}${overrides.join("")}</Types>`,
    "_rels/.rels": rels([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${relationships}">${workbookXml}<sheets>` +
      sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
        )
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": rels([
      ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(xml)])),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** Formats 0 to 3: plain, a Chinese date, a short date without code, a number with a letter in quotes. */
const stylesXml =
  `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>` +
  '<numFmt numFmtId="177" formatCode="0&quot;d&quot;"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="0"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="177" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${relationships}">${content}</worksheet>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

export function rels(targets: readonly (readonly [kind: string, target: string])[]): string {
  const elements = targets.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}
