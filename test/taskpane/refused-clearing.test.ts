import { CellValueType } from "@univerjs/core";
import { planMarking } from "../../src/core/report/marking";
import { OfficeWorkbook } from "../../src/excel/office-workbook";
import { Freezer } from "../../src/taskpane/formulas/freezer";
import { createPane } from "../../src/taskpane/pane";
import { beforeRequest, formulaAt, stateOf } from "../excel/support";
import { emulatedExcel, type EmulatedExcel } from "../workbench/headless/emulated-excel";
import { smallWorkbook } from "../workbench/headless/small-workbook";
import { FakeChecks } from "./fake-checks";

const rows = [["工作内容"], ["产业"]];
const never = () => Promise.reject(new Error("nothing is reviewed here"));

let excel: EmulatedExcel;
afterEach(() => excel.close());

/** The pane before a real workbook. */
function open(sheets: Record<string, string[][]>) {
  excel = emulatedExcel(smallWorkbook(sheets));
  const workbook = new OfficeWorkbook();
  const pane = createPane(workbook, new FakeChecks(never), { read: () => null, write: () => undefined });
  const protect = (sheet: string, isProtected = true) => excel.book.protection.set(sheet, isProtected);
  const told = () => {
    const { done, notices } = pane.activity.state();
    return { done, notices: notices.map(({ problem, remedy, code }) => [problem, remedy, ...(code ? [code] : [])]) };
  };
  return { workbook, pane, protect, told };
}

async function openMarked(...names: string[]) {
  const opened = open(Object.fromEntries(names.map((name) => [name, rows])));
  const reading = await opened.workbook.readGrids();
  const cell = { row: 1, column: 0 };
  const found = names.map((sheet) => ({ sheet, cell, severity: "error" as const, message: "不足" }));
  await opened.workbook.mark(planMarking(found, reading.grids, [], { resultColumn: true }), reading);
  return opened;
}

const isProtected = (names: string) => [
  `工作表${names}受保护，没有改动其中的标记。`,
  "需要清除的，请撤销工作表保护后再清除标记。",
];
const denied = ["Excel 不允许这项操作，工作簿可能受保护或以只读方式打开。", expect.any(String), "AccessDenied"];

test("marks on a protected sheet stand: nothing is said to be clear that is not", async () => {
  const { pane, protect, told } = await openMarked("甲", "乙");
  protect("sheet-2");
  await pane.review.clearMarks();
  expect(told()).toEqual({ done: "已清除其余工作表的标记。", notices: [isProtected("“乙”")] });

  await pane.review.clearMarks();
  expect(told()).toEqual({ done: "标记没有清除。", notices: [isProtected("“乙”")] });

  protect("sheet-2", false);
  await pane.review.clearMarks();
  expect(told()).toEqual({ done: "已清除全部标记。", notices: [] });
  await pane.review.clearMarks();
  expect(told()).toEqual({ done: "没有标记需要清除。", notices: [] });
});

test("protected while it is being cleared: Excel's refusal in words, everything as it was, and once more on request", async () => {
  const { pane, protect, told } = await openMarked("甲");
  const before = stateOf(excel);
  beforeRequest(excel, 2, () => protect("sheet-1"));
  await pane.review.clearMarks();
  expect(told()).toEqual({ done: null, notices: [denied] });
  expect(stateOf(excel)).toEqual(before);

  protect("sheet-1", false);
  const settled = new Promise<void>((resolve) =>
    pane.activity.subscribe(() => {
      if (!pane.activity.state().step) resolve();
    }),
  );
  pane.activity.state().notices[0]!.retry!();
  await settled;
  expect(told()).toEqual({ done: "已清除全部标记。", notices: [] });
});

test("formulas cannot come back to a sheet protected meanwhile: the values stand, and taking back is still offered", async () => {
  const { workbook, pane, protect, told } = open({ 甲: rows });
  const cellValue = { 0: { 1: { f: "=SHANHAI.GAP(A1)", v: 3, t: CellValueType.NUMBER } } };
  excel.book.run("sheet.mutation.set-range-values", { cellValue }, excel.book.sheet("甲")!);
  const freezer = new Freezer({ workbook, activity: pane.activity });
  await freezer.freeze();
  const frozen = freezer.state().frozen;
  expect(frozen).toHaveLength(1);
  const before = stateOf(excel);

  beforeRequest(excel, 3, () => protect("sheet-1"));
  await freezer.undo();
  expect(told().notices).toEqual([denied]);
  expect(stateOf(excel)).toEqual(before);
  expect(freezer.state().frozen).toEqual(frozen);

  protect("sheet-1", false);
  await freezer.undo();
  expect(formulaAt(excel, "甲", "B1")).toBe("=SHANHAI.GAP(A1)");
  expect(freezer.state().frozen).toEqual([]);
});
