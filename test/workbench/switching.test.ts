import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { type FileWork, workHere } from "../../workbench/file-work/file-work";
import { showInGrid, type OpenedFile } from "../../workbench/grid/open-workbook";
import { Book } from "../../workbench/host/book";
import type { CustomFunctions } from "../../workbench/host/functions/custom-functions";
import { download } from "../../workbench/page/download";
import { offer } from "../../workbench/page/offer-file";
import { Session } from "../../workbench/page/session";
import type { Tab } from "../../workbench/page/tabs";
import { Workbench } from "../../workbench/page/workbench";
import { headlessGrid } from "./headless/headless-grid";

jest.mock("../../workbench/page/offer-file", () => ({ offer: jest.fn() }));
// Rows are measured by drawing their texts.
jest.mock("../../workbench/grid/row-heights", () => ({
  RowHeights: class {
    readonly stop = () => undefined;
  },
}));
const offered = jest.mocked(offer);

// Files are opened in the real grid; only the add-in with its frame is left out.
beforeEach(() => {
  offered.mockClear();
  Object.assign(globalThis, {
    document: { fonts: { load: async () => [] } },
    confirm: () => true,
    reportError: () => undefined,
  });
  jest.spyOn(Session, "open").mockImplementation(async (grid, file: OpenedFile) => {
    const book = new Book(grid.api, showInGrid(grid, file));
    // Nobody types: this grid has no editor.
    Object.assign(book.workbook, { isCellEditing: () => false });
    return { file, book, close: () => book.dispose() } as unknown as Session;
  });
});

const fileWith = (text: string) => writeWorkbook([{ name: "表", rows: [[text]] }]);
const textsOf = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes)).sheets[0]!.cells.flatMap(({ value }) => (value === null ? [] : [value]));

/** Work on files that waits until it is let go. */
class HeldWork implements FileWork {
  private waiting: (() => void)[] = [];
  holds = false;

  async patch(...order: Parameters<FileWork["patch"]>): Promise<Uint8Array> {
    if (this.holds) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return workHere.patch(...order);
  }

  restructure = workHere.restructure;

  get isBusy(): boolean {
    return this.waiting.length > 0;
  }

  letGo(): void {
    this.holds = false;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

async function opened(...names: string[]) {
  const grid = headlessGrid();
  grid.api.createWorkbook({});
  const work = new HeldWork();
  const told: string[] = [];
  const tell = (text: string) => told.push(text);
  const status = { say: tell, fail: tell, showFile: () => undefined, noteChange: () => undefined };
  const functions = { isIdle: true } as CustomFunctions;
  const parts = { grid, functions, status, manifest: {}, pane: { hidden: false }, fileWork: work };
  const workbench = new Workbench(parts as unknown as ConstructorParameters<typeof Workbench>[0]);
  let tabs: readonly Tab[] = [];
  workbench.onDocuments = (shown) => (tabs = shown);
  for (const name of names) await workbench.tryOpen(fileWith(name), name);
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    workbench,
    work,
    told,
    tabs: () => tabs.map(({ document, isFront }) => (isFront ? `[${document.name}]` : document.name)),
    document: (name: string) => tabs.find(({ document }) => document.name === name)!.document,
    type: (text: string) => workbench.current.book.workbook.getActiveSheet().getRange("A2").setValue(text),
    until,
    /** A save is under way and waits. */
    held: () => until(() => work.isBusy),
  };
}

test("a tab clicked twice while the workbook in front is put by: each keeps what is its own", async () => {
  const { workbench, work, tabs, document, type, held } = await opened("乙", "甲");
  type("改过");
  work.holds = true;
  const clicks = [workbench.bringToFront(document("乙")), workbench.bringToFront(document("乙"))];
  await held();
  work.letGo();
  await Promise.all(clicks);
  expect(tabs()).toEqual(["[乙]", "甲"]);
  expect(await textsOf(document("甲").bytes)).toEqual(["甲", "改过"]);
  expect(await textsOf(await workbench.save())).toEqual(["乙"]);
});

test("a tab closed while others are switched: the tab that was meant is closed, and the one that was meant comes", async () => {
  const { workbench, work, tabs, document, type, held } = await opened("丙", "乙", "甲");
  type("改过");
  work.holds = true;
  const done = [workbench.bringToFront(document("乙")), workbench.closeDocument(document("丙"))];
  await held();
  work.letGo();
  await Promise.all(done);
  expect(tabs()).toEqual(["[乙]", "甲"]);
  expect(await textsOf(await workbench.save())).toEqual(["乙"]);
});

test("closing the front and clicking a tab meanwhile, twice over", async () => {
  const { workbench, tabs, document } = await opened("丙", "乙", "甲");
  const [front, clicked] = [document("甲"), document("丙")];
  await Promise.all([
    workbench.closeDocument(front),
    workbench.closeDocument(front),
    workbench.bringToFront(clicked),
    workbench.bringToFront(front),
  ]);
  expect(tabs()).toEqual(["[丙]", "乙"]);
  expect(await textsOf(await workbench.save())).toEqual(["丙"]);
});

test("what is changed while the workbook is put by is put by with it", async () => {
  const { workbench, work, document, type, held } = await opened("乙", "甲");
  type("先");
  work.holds = true;
  const click = workbench.bringToFront(document("乙"));
  await held();
  type("后");
  work.letGo();
  await click;
  expect(await textsOf(document("甲").bytes)).toEqual(["甲", "后"]);
});

test("what is changed while the fonts of the next are loaded is put by", async () => {
  const { workbench, document, type, until } = await opened("乙", "甲");
  let loaded: () => void = () => undefined;
  const loading = new Promise<void>((resolve) => (loaded = resolve));
  const load = jest.fn(() => loading);
  Object.assign(globalThis, { document: { fonts: { load } } });
  const click = workbench.bringToFront(document("乙"));
  await until(() => load.mock.calls.length > 0);
  type("趁机");
  loaded();
  await click;
  expect(await textsOf(document("甲").bytes)).toEqual(["甲", "趁机"]);
  expect(document("甲").unsaved).toBe(true);
});

test("保存 gives the workbook that was in front, though a tab is clicked meanwhile", async () => {
  const { workbench, work, tabs, document, type, held } = await opened("乙", "甲");
  type("改过");
  work.holds = true;
  const saved = download(workbench);
  const click = workbench.bringToFront(document("乙"));
  await held();
  work.letGo();
  await Promise.all([saved, click]);
  expect(offered).toHaveBeenCalledTimes(1);
  const [bytes, name] = offered.mock.calls[0]!;
  expect([name, await textsOf(bytes)]).toEqual(["甲", ["甲", "改过"]]);
  expect(tabs()).toEqual(["[乙]", "甲"]);
  expect(document("甲").unsaved).toBe(false);
});

test("what is changed while 保存 makes the file stays unsaved", async () => {
  const { workbench, work, type, held } = await opened("甲");
  type("先");
  work.holds = true;
  const saved = download(workbench);
  await held();
  type("后");
  work.letGo();
  await saved;
  expect(workbench.changes.any).toBe(true);
});

test("a copy that is made while another comes to the front is none", async () => {
  const { workbench, work, document, type, held } = await opened("乙", "甲");
  type("改过");
  work.holds = true;
  const copies = workbench.unsavedCopies();
  await held();
  const click = workbench.bringToFront(document("乙"));
  work.letGo();
  await click;
  // Either it was done before the switch, or there is none: never the contents of another.
  for (const { name, bytes } of (await copies) ?? [])
    expect([name, await textsOf(bytes)]).toEqual(["甲", ["甲", "改过"]]);
});

test("a workbook that cannot be put by stays in front, and the status line says why", async () => {
  const { workbench, work, told, tabs, document, type } = await opened("乙", "甲");
  type("改过");
  work.patch = async () => {
    throw new Error("磁盘已满");
  };
  await workbench.bringToFront(document("乙"));
  expect(told.at(-1)).toBe("未能打开 乙：磁盘已满。当前工作簿未变。");
  expect(tabs()).toEqual(["乙", "[甲]"]);
  expect(workbench.current.file.name).toBe("甲");
});

test("a tab whose neighbour cannot be read is not closed", async () => {
  const { workbench, told, tabs, document } = await opened("乙", "甲");
  document("乙").bytes = new Uint8Array([1, 2, 3]);
  await workbench.closeDocument(document("甲"));
  expect(told.at(-1)).toMatch(/^未能关闭 甲：/);
  expect(tabs()).toEqual(["乙", "[甲]"]);
});
