import type { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { WorkInWorker } from "../file-work/work-in-worker";
import { skipChineseTexts, type NumberReader } from "../grid/number-texts";
import type { Clipboard } from "../grid/paste-on-merges";
import { createGrid } from "../grid/univer";
import { CustomFunctions } from "../host/functions/custom-functions";
import type { FunctionsFile } from "../host/functions/function-metadata";
import { onThisOrigin, readManifest, type AddinManifest } from "../host/manifest";
import { strings } from "../strings";
import { makeResizable } from "./divider";
import { acceptDroppedFiles } from "./drop-files";
import { download } from "./download";
import { element } from "./elements";
import { acceptGridKeys } from "./grid-keys";
import { keepUnsavedCopies, offerKeptCopies } from "./keep-unsaved";
import { previewPrint } from "./print-preview";
import { Ribbon } from "./ribbon";
import { scriptedWorkbench } from "./scripted-workbench";
import { Status } from "./status";
import { TableTools } from "./table-tools";
import { Tabs } from "./tabs";
import { Workbench } from "./workbench";

/** The grid's prebuilt files share their parts as globals. */
declare const UniverCore: NumberReader;
declare const UniverSheetsUi: { readonly ISheetClipboardService: typeof ISheetClipboardService };

const sampleUrl = "/sample/xihu-2022.xlsx";
const sampleName = "xihu-2022.xlsx";
const manifestUrl = "/addin/manifest.xml";

async function start(): Promise<void> {
  const status = new Status(element("status"), element("file-name"));
  // The pane is a frame of its own: who goes there leaves this window.
  for (const action of ["keydown", "pointerdown", "blur"])
    addEventListener(action, () => status.noteAction(), { capture: true });
  // On their way while the grid is made.
  const loading = Promise.all([loadAddin(), load(sampleUrl)]);
  skipChineseTexts(UniverCore);
  const grid = createGrid(element("grid"));
  // The formula engine takes functions only once a workbook is there.
  grid.api.createWorkbook({});

  const [{ manifest, functionsFile }, sample] = await loading;
  const functions = new CustomFunctions(grid);
  if (manifest.namespace && functionsFile) functions.register(manifest.namespace, functionsFile);

  const fileWork = new WorkInWorker(() => new Worker("/file-worker.js"));
  const workbench = new Workbench({ grid, functions, manifest, status, pane: element("pane"), fileWork });
  const ribbon = new Ribbon(element("addin-buttons"), manifest, (button) => workbench.press(button));
  workbench.onControlEnabled = (id, enabled) => ribbon.setEnabled(id, enabled);
  const clipboard = grid.univer.__getInjector().get(UniverSheetsUi.ISheetClipboardService);
  workbench.acceptPastes(clipboard as unknown as Clipboard);
  makeResizable(element("divider"), element("pane").parentElement ?? document.body, element("pane"));
  bindFileButtons(workbench);
  bindTableButtons(new TableTools(grid, workbench));
  acceptGridKeys(element("grid"), workbench);

  // ?ExcelApi=1.9 in the page's address.
  const version = new URLSearchParams(location.search).get("ExcelApi");
  if (version !== null) workbench.announce({ ExcelApi: version });
  if (sample) await workbench.open(sample, sampleName);
  else status.fail(strings.noSample);
  bindDocuments(workbench);
  void offerKeptCopies(workbench, element("kept")).then(() => keepUnsavedCopies(workbench));
  window.workbench = scriptedWorkbench(workbench);
}

interface Addin {
  readonly manifest: AddinManifest;
  readonly functionsFile: FunctionsFile | null;
}

async function loadAddin(): Promise<Addin> {
  const response = await fetch(manifestUrl);
  if (!response.ok) throw new Error(strings.noAddin);
  const manifest = readManifest(await response.text(), "zh-CN");
  return { manifest, functionsFile: await loadFunctions(manifest) };
}

async function loadFunctions({ functionsUrl, namespace }: AddinManifest): Promise<FunctionsFile | null> {
  if (!functionsUrl || !namespace) return null;
  const response = await fetch(onThisOrigin(functionsUrl));
  return response.ok ? ((await response.json()) as FunctionsFile) : null;
}

async function load(url: string): Promise<Uint8Array | null> {
  const response = await fetch(url);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function bindFileButtons(workbench: Workbench): void {
  const input = element("open-workbook") as HTMLInputElement;
  input.addEventListener("change", () => {
    void openFiles(workbench, [...(input.files ?? [])]);
    // Cleared, so that the same file can be chosen again.
    input.value = "";
  });
  acceptDroppedFiles(document.body, (files) => void openFiles(workbench, files));
  element("save-workbook").addEventListener("click", () => void download(workbench));
  element("print-preview").addEventListener("click", () => void previewPrint(workbench));
  onShortcut("s", () => void download(workbench));
  onShortcut("p", () => void previewPrint(workbench));
}

function bindTableButtons(tools: TableTools): void {
  element("filter").addEventListener("click", () => void tools.toggleFilter());
  element("sort-ascending").addEventListener("click", () => void tools.sort(false));
  element("sort-descending").addEventListener("click", () => void tools.sort(true));
  onShortcut("l", () => void tools.toggleFilter(), { shift: true });
  const unfold = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== "ArrowDown") return;
    const { left, top } = element("grid").getBoundingClientRect();
    if (!tools.unfoldAtActiveCell({ x: left + 80, y: top + 120 })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", unfold, { capture: true });
}

/** In place of what the browser would do with its own page; before the grid, which knows other shortcuts. */
function onShortcut(letter: string, run: () => void, { shift = false } = {}): void {
  const listener = (event: KeyboardEvent): void => {
    const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && event.shiftKey === shift;
    if (!isControl || event.key.toLowerCase() !== letter || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  addEventListener("keydown", listener, { capture: true });
}

/** One after the other: each is in front for a moment, the last one stays there. */
async function openFiles(workbench: Workbench, files: readonly File[]): Promise<void> {
  for (const file of files) await workbench.tryOpen(new Uint8Array(await file.arrayBuffer()), file.name);
}

function bindDocuments(workbench: Workbench): void {
  const tabs = new Tabs(element("tabs"), {
    show: (document) => void workbench.bringToFront(document),
    close: (document) => void workbench.closeDocument(document),
  });
  workbench.onDocuments = (shown) => tabs.draw(shown);
  workbench.tellDocuments();
  workbench.changes.onFirstChange = () => workbench.tellDocuments();
  addEventListener("beforeunload", (event) => {
    if (workbench.anyUnsaved) event.preventDefault();
  });
}

start().catch((error: unknown) => {
  reportError(error);
  element("status").textContent = `${strings.fault}：${error instanceof Error ? error.message : String(error)}`;
});
