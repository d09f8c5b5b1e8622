import { planMarking, type MarkStyle } from "../../src/core/report/marking";
import { reportTitle } from "../../src/core/report/report-labels";
import { countFormulas, freezeFormulas } from "../../src/excel/freeze-formulas";
import { HostFailure } from "../../src/excel/host-failure";
import { OfficeWorkbook } from "../../src/excel/office-workbook";
import { probeFunctions } from "../../src/excel/probe-functions";
import { repairFormulas } from "../../src/excel/repair-formulas";
import { restoreFormulas } from "../../src/excel/restore-formulas";
import type { Reading } from "../../src/excel/workbook-port";
import type { Batch } from "../../workbench/host/batch";
import { countsAsRequest } from "../../workbench/host/request-count";
import { emulatedExcel, type EmulatedExcel } from "../workbench/headless/emulated-excel";
import { smallWorkbook } from "../workbench/headless/small-workbook";
import { beforeRequest, formulaAt, requestsOf, stateOf } from "./support";

const sheet = "任务分解表";
const cell = { row: 1, column: 0 };
const content = {
  name: "审核报告",
  visibility: "visible" as const,
  rows: [[reportTitle]],
  boldRows: [],
  columnWidths: [],
  titleRows: 0,
};

let excel: EmulatedExcel;
let workbook: OfficeWorkbook;
let reading: Reading;
beforeEach(async () => {
  excel = emulatedExcel(smallWorkbook({ [sheet]: [["工作内容"], ["产业"]], SHANHAI_设置: [["甲"]] }));
  workbook = new OfficeWorkbook();
  reading = await workbook.readGrids();
});
afterEach(() => excel.close());

const marking = (style: MarkStyle = {}) =>
  planMarking([{ sheet, cell, severity: "error", message: "不足" }], reading.grids, [], style);

const methods: [string, () => Promise<unknown>][] = [
  ["readGrids", () => workbook.readGrids()],
  ["readGrids of one sheet", () => workbook.readGrids("active")],
  ["mark", () => workbook.mark(marking({ resultColumn: true }), reading)],
  ["clearMarks", () => workbook.clearMarks()],
  ["select", () => workbook.select(sheet, cell)],
  ["writeSheets", () => workbook.writeSheets([content])],
  ["removeSheets", () => workbook.removeSheets(["SHANHAI_设置"])],
  ["applyEdits", () => workbook.applyEdits([{ sheet, cell, expected: "产业", value: "就业" }])],
  ["probeFunctions", () => probeFunctions(async () => undefined)],
  ["repairFormulas", repairFormulas],
  ["freezeFormulas", freezeFormulas],
];

const faults: [string, number, HostFailure["kind"]][] = [
  ["InvalidOperationInCellEditMode", 5004, "cell-being-edited"],
  ["AccessDenied", 7000, "access-denied"],
  ["RequestPayloadSizeLimitExceeded", 5103, "payload-too-large"],
  ["InvalidOrTimedOutSession", 5012, "session-lost"],
  ["ActivityLimitReached", 5102, "busy"],
];

describe.each(methods)("%s", (name, run) => {
  test.each(faults)("%s: a HostFailure, and the workbook as it was", async (code, channelError, kind) => {
    const before = stateOf(excel);
    excel.channel.failure = channelError;

    // Probing answers where it is told that nothing may be added.
    if (name === "probeFunctions" && kind === "access-denied") expect(await run()).toBe("unknown");
    else await expect(run()).rejects.toMatchObject({ name: "HostFailure", kind, code });

    excel.channel.failure = null;
    expect(stateOf(excel)).toEqual(before);
    await run();
  });
});

test.each<[string, () => Promise<unknown>]>([
  ["mark", () => workbook.mark(marking(), reading)],
  ["select", () => workbook.select(sheet, cell)],
])("%s on a sheet that has gone since: ItemNotFound", async (_name, run) => {
  excel.book.workbook.insertSheet("别的");
  excel.book.workbook.deleteSheet(excel.book.sheet(sheet)!);

  await expect(run()).rejects.toMatchObject({ name: "HostFailure", kind: "item-not-found" });
});

/** Fails the n-th request of the add-in's own from now on; the others go through. @returns what ends that. */
function failRequest(number: number): () => void {
  const { channel } = excel;
  const pass = channel.request;
  let count = 0;
  channel.request = (body, reply) => {
    const isCounted = countsAsRequest(JSON.parse(body) as Batch);
    channel.failure = isCounted && ++count === number ? 7000 : null;
    pass.call(channel, body, reply);
  };
  return () => {
    channel.request = pass;
    channel.failure = null;
  };
}

describe("formulas of ours", () => {
  const formulas = { 公式: "=SHANHAI.A()", 附表: "=SHANHAI.B()" };
  const entered = () => Object.keys(formulas).map((name) => formulaAt(excel, name, "A1"));

  /** @param shown what the formulas show. */
  function enter(shown: object): void {
    for (const [name, f] of Object.entries(formulas)) {
      const sheet = excel.book.sheet(name) ?? excel.book.workbook.insertSheet(name);
      excel.book.run("sheet.mutation.set-range-values", { cellValue: { 0: { 0: { f, ...shown } } } }, sheet);
    }
  }
  const results = { v: 3, t: 2 };
  const unanswered = { v: "#NAME?", t: 1 };

  /** As many requests as the work takes. */
  async function requestsFor(work: () => Promise<unknown>): Promise<number> {
    requestsOf(excel);
    await work();
    return requestsOf(excel);
  }

  test("freezeFormulas changes nothing, in whichever request it fails", async () => {
    enter(results);
    const before = stateOf(excel);
    const readings = await requestsFor(countFormulas);
    expect(readings).toBeGreaterThan(1);
    for (let number = 1; number <= readings + 1; number++) {
      const mend = failRequest(number);
      await expect(freezeFormulas()).rejects.toMatchObject({ kind: "access-denied" });
      mend();
      expect(stateOf(excel)).toEqual(before);
    }
    expect((await freezeFormulas()).frozen).toHaveLength(2);
    expect(entered()).toEqual(["", ""]);
  });

  test("freezeFormulas that Excel stops in the middle of a batch: what was a value already is a formula again", async () => {
    enter(results);
    const readings = await requestsFor(countFormulas);
    beforeRequest(excel, readings + 1, () => excel.book.workbook.deleteSheet(excel.book.sheet("附表")!));

    expect(await freezeFormulas()).toMatchObject({
      frozen: [{ formula: formulas.附表 }],
      failure: { name: "HostFailure", kind: "item-not-found" },
    });
    expect(formulaAt(excel, "公式", "A1")).toBe(formulas.公式);
  });

  test("freezeFormulas tells what to put back later, where that is refused too", async () => {
    enter(results);
    const readings = await requestsFor(countFormulas);
    beforeRequest(excel, readings + 1, () => excel.book.workbook.deleteSheet(excel.book.sheet("附表")!));
    const mend = failRequest(readings + 2);

    const { frozen, failure } = await freezeFormulas();
    expect(failure).toMatchObject({ kind: "item-not-found" });
    mend();
    expect(await restoreFormulas(frozen)).toMatchObject({ restored: 1, left: [{ formula: formulas.附表 }] });
    expect(formulaAt(excel, "公式", "A1")).toBe(formulas.公式);
  });

  test("repairFormulas takes no formula away, in whichever request it fails or is stopped", async () => {
    enter(unanswered);
    for (let number = 1; number <= 3; number++) {
      const mend = failRequest(number);
      await expect(repairFormulas()).rejects.toMatchObject({ kind: "access-denied" });
      mend();
      expect(entered()).toEqual(Object.values(formulas));
    }
    const all = await requestsFor(repairFormulas);
    enter(unanswered);
    beforeRequest(excel, all, () => excel.book.workbook.deleteSheet(excel.book.sheet("附表")!));
    await expect(repairFormulas()).rejects.toMatchObject({ kind: "item-not-found" });
    expect(formulaAt(excel, "公式", "A1")).toBe(formulas.公式);
  });
});

test.each([1, 2])("writeSheets that fails in request %i leaves no sheet half written", async (number) => {
  const before = stateOf(excel);
  failRequest(number);

  await expect(workbook.writeSheets([content])).rejects.toBeInstanceOf(HostFailure);
  expect(stateOf(excel)).toEqual(before);
});

test.each([1, 2, 3])(
  "writeSheets over an older sheet that fails in request %i leaves that one whole",
  async (number) => {
    await workbook.writeSheets([{ ...content, rows: [[reportTitle], ["旧"]] }]);
    const before = stateOf(excel);
    failRequest(number);

    const other = { ...content, name: "催办单", rows: [["催办单"]] };
    await expect(workbook.writeSheets([other, content])).rejects.toBeInstanceOf(HostFailure);
    expect(stateOf(excel)).toEqual(before);
  },
);

test("writeSheets that Excel stops in the middle of a batch leaves the older sheet whole", async () => {
  await workbook.writeSheets([{ ...content, rows: [[reportTitle], ["旧"]] }]);
  const before = stateOf(excel);

  // No Excel takes a column of that width: the commands before it are done by then, those after it are not.
  await expect(workbook.writeSheets([{ ...content, columnWidths: [10, -50] }])).rejects.toBeInstanceOf(HostFailure);
  expect(stateOf(excel)).toEqual(before);
});

test.each([1, 2])("applyEdits that fails in request %i changes nothing", async (number) => {
  const before = stateOf(excel);
  failRequest(number);

  await expect(workbook.applyEdits([{ sheet, cell, expected: "产业", value: "就业" }])).rejects.toMatchObject({
    kind: "access-denied",
  });
  expect(stateOf(excel)).toEqual(before);
});

test("a read-only workbook is read, and nothing in it changes", async () => {
  excel.book.readOnly = true;
  const before = stateOf(excel);

  await expect(workbook.readGrids()).resolves.toBeDefined();
  await expect(workbook.mark(marking(), reading)).rejects.toMatchObject({
    kind: "access-denied",
  });
  await expect(workbook.writeSheets([content])).rejects.toMatchObject({ kind: "access-denied" });
  expect(stateOf(excel)).toEqual(before);
});
