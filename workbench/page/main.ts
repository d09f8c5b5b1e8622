import { readFile } from "../grid/open-workbook";
import { createGrid } from "../grid/univer";
import { CustomFunctions } from "../host/functions/custom-functions";
import type { FunctionsFile } from "../host/functions/function-metadata";
import { onThisOrigin, readManifest, type AddinManifest } from "../host/manifest";
import { strings } from "../strings";
import { makeResizable } from "./divider";
import { element } from "./elements";
import { Ribbon } from "./ribbon";
import { Status } from "./status";
import { Workbench } from "./workbench";

const sampleUrl = "/sample/xihu-2022.xlsx";
const sampleName = "xihu-2022.xlsx";
const manifestUrl = "/addin/manifest.xml";

async function start(): Promise<void> {
  const status = new Status(element("status"), element("file-name"));
  const grid = createGrid(element("grid"));
  // The formula engine takes functions only once a workbook is there.
  grid.api.createWorkbook({});

  const [manifest, sample] = await Promise.all([loadManifest(), load(sampleUrl)]);
  const functions = new CustomFunctions(grid);
  await registerFunctions(functions, manifest);

  const workbench = new Workbench(grid, functions, manifest, status, element("pane"));
  const ribbon = new Ribbon(element("addin-buttons"), manifest, (button) => workbench.press(button));
  workbench.onControlEnabled = (id, enabled) => ribbon.setEnabled(id, enabled);
  makeResizable(element("divider"), element("pane").parentElement ?? document.body, element("pane"));
  bindFileButtons(workbench);

  if (sample) await workbench.show(await readFile(sample, sampleName));
  else status.fail(strings.noSample);
  window.workbench = workbench.api();
}

async function loadManifest(): Promise<AddinManifest> {
  const response = await fetch(manifestUrl);
  if (!response.ok) throw new Error(strings.noAddin);
  return readManifest(await response.text(), "zh-CN");
}

async function registerFunctions(functions: CustomFunctions, manifest: AddinManifest): Promise<void> {
  if (!manifest.functionsUrl || !manifest.namespace) return;
  const response = await fetch(onThisOrigin(manifest.functionsUrl));
  if (response.ok) functions.register(manifest.namespace, (await response.json()) as FunctionsFile);
}

async function load(url: string): Promise<Uint8Array | null> {
  const response = await fetch(url);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function bindFileButtons(workbench: Workbench): void {
  const input = element("open-workbook") as HTMLInputElement;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    // Cleared, so that the same file can be chosen again.
    if (file) void file.arrayBuffer().then((bytes) => workbench.tryOpen(new Uint8Array(bytes), file.name));
    input.value = "";
  });
  element("save-workbook").addEventListener("click", () => void workbench.download());
}

start().catch((error: unknown) => {
  reportError(error);
  element("status").textContent = `${strings.fault}：${error instanceof Error ? error.message : String(error)}`;
});
