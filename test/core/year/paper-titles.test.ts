import { checkWorkbook } from "../../../src/core/check-workbook";
import type { SheetContent } from "../../../src/core/report/sheet-content";
import { isOwnGrid } from "../../../src/core/settings/own-sheets";
import { summarise } from "../../../src/core/year/summarise";
import { compareWithTables } from "../../../src/core/year/compare-with-tables";
import { differenceSheet } from "../../../src/strings/year/differences";
import { reminderSheet, remindersOf, remindersSheet } from "../../../src/strings/year/reminder-sheet";
import { planSheet } from "../../../src/strings/year/plan-sheet";
import { summarySheet } from "../../../src/strings/year/summary-sheet";
import notice from "../comparison/notice-xihu-2022.json";
import { sampleGrids } from "./sample-table";

const gridOf = ({ name, rows }: SheetContent) => ({
  sheet: `${name} (2)`,
  origin: { row: 0, column: 0 },
  cells: rows.map((row) => [...row]),
  merges: [],
});

test("the year's papers are known as ours, whatever they are called, and never read as tables; a new table is the user's", async () => {
  const grids = await sampleGrids();
  const { tables } = checkWorkbook(grids);
  const reminders = remindersOf(tables);
  const papers = [
    differenceSheet(compareWithTables(notice.join("\n"), tables).comparisons),
    remindersSheet(reminders, "2022年6月30日", "7月10日"),
    reminderSheet(reminders[0]!, "2022年6月30日", null),
    summarySheet(summarise([{ file: "甲.xlsx", tables }])),
  ].map(gridOf);

  expect(papers.map(isOwnGrid)).toEqual([true, true, true, true]);
  expect(checkWorkbook([...grids, ...papers])).toEqual(checkWorkbook(grids));
  expect(isOwnGrid(gridOf(planSheet({ place: "西湖区", year: 2026 }, [])))).toBe(false);
});

test("one 催办单 for all: each department under its name with its rows", async () => {
  const reminders = remindersOf(checkWorkbook(await sampleGrids()).tables);
  const { rows, boldRows } = remindersSheet(reminders, "2022年6月30日", "7月10日");
  expect(rows[1]).toEqual(["2022年6月30日，请于7月10日前办理并反馈"]);
  expect(boldRows.slice(2).map((row) => rows[row]![0])).toEqual(reminders.map(({ department }) => department));
  expect(rows).toHaveLength(
    3 +
      reminders.reduce(
        (sum, { entries }) => sum + 1 + entries.reduce((all, { findings }) => all + findings.length, 0),
        0,
      ),
  );
});
