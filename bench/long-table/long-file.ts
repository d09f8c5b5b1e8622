import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const columns = "ABCDEFGH";

/** A header and rows of eight columns as offices write them, no two alike. */
export function longValues(rows: number): (string | number)[][] {
  const header = ["序号", "工作内容", "工作目标", "责任单位", "佐证依据", "完成数", "目标数", "备注"];
  const row = (index: number): (string | number)[] => [
    index,
    `产业合作第${index}项`,
    `力争新签山海协作特色产业合作项目${index}个，到位资金${index}万元`,
    "区投促局、区财政局",
    "会议通知(方案)、图片资料，签约项目明细",
    index * 3,
    index * 4.5,
    index % 7 === 0 ? "分两批\n下半年完成" : `备注${index}`,
  ];
  return [header, ...Array.from({ length: rows - 1 }, (_, index) => row(index + 1))];
}

/** The same as a file: shared texts, borders, wrapped text without stored heights. */
export function longFile(rows: number): Uint8Array {
  const texts = new Map<string, number>();
  const textNumber = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const cell = (value: string | number, row: number, column: number): string => {
    const place = `r="${columns[column]}${row + 1}"`;
    if (typeof value === "number") return `<c ${place} s="2"><v>${value}</v></c>`;
    return `<c ${place} s="${row === 0 ? 1 : 3}" t="s"><v>${textNumber(value)}</v></c>`;
  };
  const data = longValues(rows).map(
    (values, row) => `<row r="${row + 1}">${values.map((value, column) => cell(value, row, column)).join("")}</row>`,
  );
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": links(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="任务分解表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": styles,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${data.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const links = (...targets: readonly (readonly [kind: string, path: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([kind, path], index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${path}"/>`,
    )
    .join("")}</Relationships>`;

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${sheetType}.sharedStrings+xml"/></Types>`;

const styles =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="12"/><name val="黑体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" borderId="1"><alignment horizontal="center" vertical="center"/></xf>' +
  '<xf borderId="1"/><xf borderId="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>';
