import type { Page } from "playwright-core";

type Values = readonly (readonly (string | number)[])[];

/** The grid that the workbench has, of the same size, on a page without anything of ours; `tables` are shown when it is cleared and when it is opened. */
export async function showBareGrid(
  page: Page,
  address: string,
  size: { width: number; height: number },
  tables: { cleared: Values; opened: Values },
): Promise<void> {
  const body =
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/vendor/univer.css">' +
    `<div id="grid" style="width:${size.width}px;height:${size.height}px"></div><script src="/vendor/univer.js"></script>`;
  await page.route("**/bare-grid.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(new URL("bare-grid.html", address).href);
  await page.evaluate(({ cleared, opened }) => {
    /* eslint-disable @typescript-eslint/no-explicit-any -- the grid's own globals, of which the tests know no types */
    const { UniverCore, UniverCoreFacade, UniverPresetSheetsCore, UniverPresetSheetsCoreZhCN } = globalThis as any;
    const locales = { zhCN: UniverCore.mergeLocales(UniverPresetSheetsCoreZhCN) };
    const univer = new UniverCore.Univer({ locale: "zhCN", locales });
    for (const plugin of UniverPresetSheetsCore.UniverSheetsCorePreset({ container: "grid" }).plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
    const api = UniverCoreFacade.FUniver.newAPI(univer);
    api.createWorkbook({});

    let shown = 0;
    const show = (rows: Values): void => {
      const cellData = Object.fromEntries(
        rows.map((row, r) => [r, Object.fromEntries(row.map((v, c) => [c, { v }] as const))] as const),
      );
      const before = api.getActiveWorkbook();
      const sheet = { id: "sheet", name: "表", rowCount: rows.length + 100, columnCount: 30, cellData };
      api.createWorkbook({ id: `bare-${++shown}`, sheetOrder: ["sheet"], sheets: { sheet } });
      api.disposeUnit(before.getId());
    };
    const cell = (row: number): any =>
      api
        .getActiveWorkbook()
        .getActiveSheet()
        .getRange(row - 1, 2);
    globalThis.gridPage = {
      clear: () => Promise.resolve(show(cleared)),
      open: () => Promise.resolve(show(opened)),
      read: (row) => cell(row).getValue(),
      write: (row, text) => cell(row).setValue(text),
    };
  }, tables);
}
