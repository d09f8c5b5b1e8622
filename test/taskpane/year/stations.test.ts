import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellEdit } from "../../../src/core/fixes/cell-edit";
import { parseA1 } from "../../../src/core/table/a1";
import { OfficeWorkbook } from "../../../src/excel/office-workbook";
import { tasks } from "../../../src/taskpane/tasks";
import type { Unable } from "../../../src/taskpane/year/year-papers";
import { patchWorkbook } from "../../../src/xlsx/patch-workbook";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { workbookSnapshot } from "../../../workbench/grid/snapshot";
import notice from "../../core/comparison/notice-xihu-2022.json";
import { stateOf } from "../../excel/support";
import { emulatedExcel, type EmulatedExcel } from "../../workbench/headless/emulated-excel";

const sample = readFileSync(path.resolve(__dirname, "../../../assets/sample/xihu-2022.xlsx"));
let excel: EmulatedExcel;
let workbook: OfficeWorkbook;

beforeEach(async () => {
  excel = emulatedExcel(workbookSnapshot(await readWorkbook(sample), "year", "xihu-2022.xlsx"));
  workbook = new OfficeWorkbook();
});
afterEach(() => excel.close());

type State = ReturnType<typeof stateOf>;
type SheetState = State["sheets"][number];

const grids = async () => (await workbook.readGrids("all")).grids;

function able<Result extends object>(answer: Result | Unable): Result {
  if ("unable" in answer) throw new Error(answer.unable.problem);
  return answer;
}

/** What differs between two states of a sheet: cells by address, and everything else by name. */
function changes(before: SheetState, after: SheetState): readonly string[] {
  const { values, formulas, styles, ...rest } = after;
  const others = Object.entries(rest).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof SheetState]),
  );
  const cells = (values ?? []).flatMap((row, r) =>
    row.flatMap((_, c) => {
      const now = JSON.stringify([values?.[r]?.[c], formulas?.[r]?.[c], styles?.[r]?.[c] ?? null]);
      const then = JSON.stringify([
        before.values?.[r]?.[c] ?? "",
        before.formulas?.[r]?.[c] ?? "",
        before.styles?.[r]?.[c] ?? null,
      ]);
      return now === then ? [] : [`${r},${c}`];
    }),
  );
  return [...others.map(([key]) => key), ...cells];
}

/** Fails where anything changed on a sheet that was there before, but for the cells of the edits. */
function expectUntouched(before: State, edits: readonly CellEdit[] = []): void {
  const after = stateOf(excel);
  const { sheets, ...rest } = before;
  const { sheets: present, ...others } = after;
  expect(others).toEqual(rest);
  for (const sheet of sheets) {
    const now = present.find(({ name }) => name === sheet.name)!;
    const own = edits.filter((edit) => edit.sheet === sheet.name).map(({ cell }) => `${cell.row},${cell.column}`);
    expect({ sheet: sheet.name, changed: [...changes(sheet, now)].sort() }).toEqual({
      sheet: sheet.name,
      changed: [...new Set(own)].sort(),
    });
  }
}

function file(name: string, bytes: Uint8Array): File {
  return new File([bytes as BlobPart], name);
}

describe("nothing outside the add-in's own cells and sheets changes", () => {
  test("概览, 正文比对, 催办单 and their papers", async () => {
    const before = stateOf(excel);
    able(await tasks.overview(await grids()));
    const compared = able(await tasks.compareNotice(await grids(), notice.join("\n")));
    await workbook.writeSheets([compared.sheet]);
    const reminders = able(await tasks.reminders(await grids(), "2022-06-30", "7月10日"));
    await workbook.writeSheets([reminders.sheet]);
    expectUntouched(before);
    expect(stateOf(excel).sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      "正文比对",
      "催办单",
    ]);
  });

  test("a new table, and the city's minimum on 基准", async () => {
    const before = stateOf(excel);
    await workbook.addSheet(able(await tasks.newTable(await grids(), "西湖区", 2026)).sheet);
    const { change, before: replaced } = await tasks.cityMinimum(await grids(), {
      indicator: "P03-3",
      value: 4,
      unit: "亿元",
      year: 2022,
      source: "",
    });
    await workbook.writeSheets(change.sheets);
    expect(change.edits).toEqual([]);
    expect(replaced).toBeNull();
    expectUntouched(before);
  });

  test("the rows that the table lacks stand below it, and nowhere else", async () => {
    const before = stateOf(excel);
    const { lacks } = await tasks.planForm(await grids());
    const { fix } = lacks[0]!;
    const { refused } = await workbook.applyEdits(fix!.edits);
    expect(refused).toEqual([]);
    expectUntouched(before, fix!.edits);
    expect((await tasks.planForm(await grids())).lacks).toEqual([]);
  });

  test("split to 18 departments and back: only the added columns are written, each answer in its row", async () => {
    const split = able(await tasks.splitTable(await grids(), null));
    expect(split.parts).toHaveLength(18);
    const returned = await Promise.all(
      split.parts.map(async ({ file: name, workbook: bytes }) => {
        const [part] = gridsOf(await readWorkbook(bytes));
        const completed = part!.cells[2]!.indexOf("完成值");
        const filled = await patchWorkbook(
          bytes,
          part!.cells.slice(3).map((_, index) => ({
            kind: "set-value" as const,
            sheet: part!.sheet,
            row: 3 + index,
            column: completed,
            value: "已完成",
          })),
        );
        return file(name, filled);
      }),
    );
    const before = stateOf(excel);
    const first = able(await tasks.mergeFiles(await grids(), returned));
    expect(first).toMatchObject({ edits: [], conflicts: [], left: [], unread: [] });
    const added = first.missing.flatMap(({ fix }) => fix!.edits);
    expect((await workbook.applyEdits(added)).refused).toEqual([]);

    const merged = able(await tasks.mergeFiles(await grids(), returned));
    expect(merged).toMatchObject({ conflicts: [], left: [], missing: [], unread: [] });
    // One answer for each of the 21 rows, though several units share most of them.
    expect(merged.edits).toHaveLength(21);
    expect(merged.edits.every(({ value }) => value === "已完成")).toBe(true);
    expect((await workbook.applyEdits(merged.edits)).refused).toEqual([]);
    expectUntouched(before, [...added, ...merged.edits]);
    expect(added.every(({ cell }) => cell.column > parseA1("D1")!.left)).toBe(true);
    expect(able(await tasks.mergeFiles(await grids(), returned))).toMatchObject({ edits: [], conflicts: [] });
  });

  test("last year's figures stand in 上年值 alone", async () => {
    const form = able(await tasks.newTable(await grids(), "西湖区", 2023));
    await workbook.addSheet(form.sheet);
    const before = stateOf(excel);
    const found = able(await tasks.carryOverFiles(await grids(), [file("2022.xlsx", sample)]));
    expect(found.edits.length).toBeGreaterThan(0);
    expect(found.edits.every(({ sheet }) => sheet === form.sheet.name)).toBe(true);
    await workbook.applyEdits(found.edits);
    expectUntouched(before, found.edits);
  });
});
