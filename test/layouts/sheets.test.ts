import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnNames } from "../../src/core/table/column-vocabulary";
import { parseTaskTables } from "../../src/core/table/parse-task-tables";
import type { TaskColumn, TaskRow, TaskTable } from "../../src/core/table/task-table";
import { type ReviewedSheet, reviewedSheet } from "./sheet-text";

const folder = join(__dirname, "sheets");
const sheets = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return { name: name.replace(".txt", ""), ...reviewedSheet(name.replace(".txt", ""), text) };
});

/** Rows outside every table: what they are is for the reader of the sheet to know. */
const outside = new Set(["标题", "注", "空", "续页"]);

describe("sheets as other counties draw them", () => {
  test("there are at least twenty-five", () => expect(sheets.length).toBeGreaterThanOrEqual(25));

  test.each(sheets)("$name", ({ grid, kinds, columns }) => {
    const tables = parseTaskTables(grid);
    expect(kindsFound(tables, kinds)).toEqual(kinds.map((kind) => (outside.has(kind) ? "" : kind)));
    expect(tables.map((table) => columnsFound(table, grid))).toEqual(
      columns.flatMap(blocksOf).map((names) => names.map((name) => (name === "其他" ? "" : name))),
    );
    for (const { title } of tables) if (title) expect(kinds[title.cell.row]).toBe("标题");
    expect(tables.some(({ title }) => title !== null)).toBe(kinds.includes("标题"));
  });
});

function kindsFound(tables: readonly TaskTable[], kinds: ReviewedSheet["kinds"]): readonly string[] {
  const found = kinds.map(() => "");
  for (const { headerRows, rows, skipped, missingColumns } of tables) {
    for (const row of headerRows) found[row] = "表头";
    for (const row of rows) found[row.row] = `任务${blanksOf(row, missingColumns)}`;
    for (const { row, kind } of skipped) found[row] = { header: "重复", total: "合计", section: "分节" }[kind];
  }
  return found;
}

/** Document columns that hold nothing for the row: 缺佐证依据. */
function blanksOf(row: TaskRow, missing: TaskTable["missingColumns"]): string {
  const texts = {
    content: row.content.text,
    goal: row.goal.text,
    departments: row.departments.map(({ text }) => text).join(""),
    evidence: row.evidence.text,
  };
  const roles = Object.keys(texts) as (keyof typeof texts)[];
  const blank = roles.filter((role) => texts[role].trim() === "" && !missing.includes(role));
  return blank.length === 0 ? "" : `缺${blank.map((role) => columnNames[role]).join("、")}`;
}

const duties = { lead: "牵头", support: "配合" } as const;
/** Columns that no check reads are told apart by nobody. */
const ofNoConcern: readonly TaskColumn["role"][] = ["contact"];

function columnsFound({ columns, area }: TaskTable, { cells }: ReviewedSheet["grid"]): readonly string[] {
  const width = cells[0]!.length;
  const names = Array<string>(width).fill("");
  for (const { role, duty, column, unsure } of columns)
    if (!ofNoConcern.includes(role))
      names[column] = columnNames[role] + (duty ? duties[duty] : "") + (unsure ? "？" : "");
  return trimmed(names.slice(area.left));
}

/** Tables side by side say their columns in one line. */
function blocksOf(names: readonly string[]): readonly (readonly string[])[] {
  const second = names.indexOf("工作内容", names.indexOf("工作内容") + 1);
  const blocks = second < 0 ? [names] : [names.slice(0, second), names.slice(second)];
  return blocks.map((block) => trimmed(block.map((name) => (name === "其他" ? "" : name))));
}

function trimmed(names: readonly string[]): readonly string[] {
  const first = names.findIndex((name) => name !== "");
  const last = names.length - [...names].reverse().findIndex((name) => name !== "");
  return names.slice(first, last);
}
