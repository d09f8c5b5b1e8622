import type { Area, CellValue, Grid } from "../../src/core/table/grid";

/** A row of a small task table; what is left out is filled with something harmless. */
export interface SheetRow {
  readonly content?: string;
  readonly goal?: string;
  readonly departments?: string;
  readonly evidence?: string;
  /** Working columns by header. */
  readonly [header: string]: string | number | undefined;
}

interface SheetOptions {
  readonly title?: string;
  /** Headers of the four document columns, to rename or leave out one. */
  readonly headers?: Partial<Record<"content" | "goal" | "departments" | "evidence", string | null>>;
  readonly merges?: readonly Area[];
  /** Lines below the table. */
  readonly below?: readonly string[];
}

const documentHeaders = { content: "工作内容", goal: "工作目标", departments: "责任单位", evidence: "佐证依据" };

/** A sheet with its title in row 1, its header in row 2 and the given rows from row 3. */
export function taskSheet(
  rows: readonly SheetRow[],
  { title, headers = {}, merges = [], below = [] }: SheetOptions = {},
): Grid {
  const working = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !(key in documentHeaders));
  const columns = (Object.keys(documentHeaders) as (keyof typeof documentHeaders)[])
    .map((key) => ({ key: key as string, header: key in headers ? headers[key]! : documentHeaders[key] }))
    .filter(({ header }) => header !== null)
    .concat(working.map((key) => ({ key, header: key })));
  const width = columns.length;
  const line = (first: CellValue): CellValue[] => [first, ...Array<CellValue>(width - 1).fill(null)];

  return {
    sheet: "任务分解表",
    origin: { row: 0, column: 0 },
    cells: [
      line(title ?? "西湖区山海协作工程2022年度工作任务分解表"),
      columns.map(({ header }) => header),
      ...rows.map((row, index) => columns.map(({ key }) => valueIn(row, key, index))),
      ...below.map(line),
    ],
    merges,
  };
}

function valueIn(row: SheetRow, key: string, index: number): CellValue {
  const harmless: Readonly<Record<string, string>> = {
    content: `其他工作${index + 1}`,
    goal: `完成第${index + 1}项工作`,
    departments: "区发改经信局",
    evidence: "工作材料",
  };
  const value = key in row ? row[key] : harmless[key];
  return value === undefined || value === "" ? null : value;
}
