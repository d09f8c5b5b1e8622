import { markFormula } from "../../../src/core/report/mark-style";
import { FileFailure } from "../../../src/xlsx/file-failure";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { workHere } from "../../../workbench/file-work/file-work";
import { fromSentEdit, toSentError, type WorkAnswer, type WorkOrder } from "../../../workbench/file-work/messages";
import { WorkInWorker, type WorkThread } from "../../../workbench/file-work/work-in-worker";
import { isMark } from "../../../workbench/grid/save/is-mark";

const file = writeWorkbook([{ name: "表", rows: [["甲"], ["乙"]] }]);
const write: WorkbookEdit = { kind: "set-value", sheet: "表", row: 0, column: 0, value: "丙" };
const insert: WorkbookEdit = { kind: "shift-lines", sheet: "表", axis: "rows", at: 1, count: 1 };
const textsIn = async (bytes: Uint8Array) => (await readWorkbook(bytes)).sheets[0]!.cells.map(({ value }) => value);

const idle = (): WorkThread => ({
  postMessage: () => undefined,
  terminate: jest.fn(),
  onmessage: null,
  onmessageerror: null,
  onerror: null,
});

/** A thread that is none: what it is sent and what it answers goes through a copy, as between threads. */
function fakeThread(answer: (order: WorkOrder) => Promise<WorkAnswer>): WorkThread {
  const thread: WorkThread = {
    ...idle(),
    postMessage: (order: WorkOrder) => {
      void answer(structuredClone(order)).then((answered) =>
        thread.onmessage?.call(null as never, { data: structuredClone(answered) } as MessageEvent),
      );
    },
  };
  return thread;
}

const worker = (): WorkThread =>
  fakeThread(async ({ id, task, bytes, edits }) => {
    try {
      return { id, result: await workHere[task](bytes, edits.map(fromSentEdit)) };
    } catch (error) {
      return { id, error: toSentError(error) };
    }
  });

test("what the worker gives is what would have been made here, each to whom asked for it", async () => {
  const work = new WorkInWorker(worker);
  const [written, moved] = await Promise.all([work.patch(file, [write]), work.restructure(file, [insert])]);
  expect(await textsIn(written)).toEqual(["丙", "乙"]);
  expect(moved.workbook.sheets[0]!.cells.map(({ row }) => row)).toEqual([0, 2]);
  expect(moved.threads).toEqual([[]]);
});

test("without an edit the file is the very same, and no worker is started", async () => {
  const work = new WorkInWorker(() => {
    throw new Error("started");
  });
  expect(await work.patch(file, [])).toBe(file);
});

test("marks are removed, nothing else by a formula can be", async () => {
  const work = new WorkInWorker(worker);
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const rule = (formula: string): WorkbookEdit => ({
    kind: "add-conditional-format",
    sheet: "表",
    areas: [area],
    formula,
    fill: "#FFC7CE",
  });
  const marked = await work.patch(file, [rule(markFormula("error")), rule("A1>0")]);
  const removal = { kind: "remove-conditional-formats", sheet: "表", matches: isMark } as const;
  const left = (await readWorkbook(await work.patch(marked, [removal]))).sheets[0]!.conditionalFormats;
  expect(left.map(({ formulas }) => formulas)).toEqual([["A1>0"]]);
  await expect(work.patch(file, [{ ...removal, matches: () => true }])).rejects.toThrow("only marks");
});

test("a file that cannot be read is told by its code, as it would be here", async () => {
  const failure = new WorkInWorker(worker).patch(new Uint8Array([1, 2, 3]), [write]);
  await expect(failure).rejects.toBeInstanceOf(FileFailure);
  await expect(failure).rejects.toMatchObject({ code: "not-xlsx" });
});

test.each<[string, (thread: WorkThread) => void]>([
  ["the worker breaks down", (thread) => thread.onerror?.call(null as never, {} as ErrorEvent)],
  ["an answer cannot be read", (thread) => thread.onmessageerror?.call(null as never, {} as MessageEvent)],
])("what is asked for when %s is done here, and all that comes later", async (_, fail) => {
  const threads: WorkThread[] = [];
  const failing = (): WorkThread => {
    const thread = { ...idle(), postMessage: () => queueMicrotask(() => fail(thread)) };
    threads.push(thread);
    return thread;
  };
  const work = new WorkInWorker(failing);
  const both = Promise.all([work.patch(file, [write]), work.patch(file, [insert])]);
  expect(await Promise.all((await both).map(textsIn))).toEqual([
    ["丙", "乙"],
    ["甲", "乙"],
  ]);
  expect(await textsIn(await work.patch(file, [write]))).toEqual(["丙", "乙"]);
  expect(threads).toHaveLength(1);
  // It would go on with the same work.
  expect(threads[0]!.terminate).toHaveBeenCalledTimes(1);
});

test("what cannot be sent is done here", async () => {
  const refusing = (): WorkThread => ({
    ...idle(),
    postMessage: () => {
      throw new Error("out of memory");
    },
  });
  expect(await textsIn(await new WorkInWorker(refusing).patch(file, [write]))).toEqual(["丙", "乙"]);
});

test("where there can be no worker the work is done here", async () => {
  const work = new WorkInWorker(() => {
    throw new Error("refused");
  });
  expect(await textsIn(await work.patch(file, [write]))).toEqual(["丙", "乙"]);
});
