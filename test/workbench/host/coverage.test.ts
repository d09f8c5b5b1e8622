import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { planMarking } from "../../../src/core/report/marking";
import { reportTitle } from "../../../src/core/report/report-labels";
import { OfficeWorkbook } from "../../../src/excel/office-workbook";
import { probeFunctions } from "../../../src/excel/probe-functions";
import { hostTypes, type HostType } from "../../../workbench/host/host-object";
import { emulatedExcel } from "../headless/emulated-excel";
import { smallWorkbook } from "../headless/small-workbook";

const document = path.resolve(__dirname, "../../../docs/workbench.md");
const [begin, end] = ["<!-- coverage: generated -->", "<!-- coverage: end -->"];

const used = new Set<string>();

type Member = (...parameters: unknown[]) => unknown;

/** From now on every member of the host's tables that is reached is noted. */
function recordMembers(): void {
  for (const type of hostTypes as unknown as HostType<unknown>[]) {
    const note = (table: Record<string, unknown> | undefined): void => {
      for (const [name, member] of Object.entries(table ?? {})) {
        const noted = (run: Member): Member => {
          return (...parameters) => {
            used.add(`${type.name}.${name}`);
            return run(...parameters);
          };
        };
        if (typeof member === "function") table![name] = noted(member as Member);
        else {
          const { get, set } = member as { get: Member; set?: Member };
          table![name] = { get: noted(get), ...(set ? { set: noted(set) } : {}) };
        }
      }
    };
    note(type.properties as Record<string, unknown> | undefined);
    note(type.children as Record<string, unknown> | undefined);
    note(type.methods as Record<string, unknown> | undefined);
  }
}

/** Every method of the port, on a workbook that gives each of them something to do. */
async function useThePort(): Promise<void> {
  const sheet = "任务分解表";
  const rows = [
    ["工作内容", "工作目标"],
    ["产业", "乙"],
    ["就业", "=SHANHAI.HEDGES(B2)"],
  ];
  const excel = emulatedExcel(smallWorkbook({ [sheet]: { rows, merges: ["A2:A3"] }, SHANHAI_设置: [["甲"]] }));
  const workbook = new OfficeWorkbook();
  const content = {
    visibility: "visible" as const,
    rows: [[reportTitle]],
    boldRows: [0],
    columnWidths: [9],
    titleRows: 1,
  };
  await workbook.prepare();
  await workbook.selected().catch(() => undefined);
  const read = await workbook.readGrids("active");
  await workbook.readEdits(read, [{ sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } }], "active");
  for (let run = 0; run < 2; run++) {
    const findings = [{ sheet, cell: { row: 1, column: 1 }, severity: "error" as const, message: "不足" }];
    const reading = await workbook.readGrids();
    await workbook.mark(planMarking(findings, reading.grids, [], { comments: true, resultColumn: true }), reading);
  }
  await workbook.clearMarks();
  await workbook.select(sheet, { row: 0, column: 0 }).catch(() => undefined);
  const edit = { sheet, cell: { row: 1, column: 1 }, value: "丙", expected: "乙", formatFrom: { row: 0, column: 0 } };
  await workbook.applyEdits([edit]);
  await workbook.writeSheets([{ ...content, name: "审核报告" }]);
  await workbook.writeSheets([{ ...content, name: "审核报告" }]);
  const column = { top: 0, left: 0, bottom: 0, right: 0 };
  const series = ["甲", "乙"].map((name) => ({ name, values: column }));
  const chart = { name: "图", title: "图", kind: "bars", categories: column, series, at: column } as const;
  await workbook.drawCharts([{ name: "审核报告", charts: [chart] }]);
  await workbook.drawCharts([{ name: "审核报告", charts: [chart] }]);
  await workbook.removeSheets(["审核报告"]);
  await probeFunctions(async () => undefined);
  await workbook.repairFormulas();
  await workbook.countFormulas();
  await workbook.freezeFormulas();
  const { grids, sheets } = await workbook.readGrids();
  const { id: sheetId } = sheets.find(({ name }) => name === sheet)!;
  const grid = grids.find((each) => each.sheet === sheet)!;
  const { row: top, column: left } = grid.origin;
  const area = { top, left, bottom: top, right: left };
  await workbook.restoreFormulas([{ sheetId, area, formula: "=1+1", values: [[grid.cells[0]![0]!]] }]);
  excel.close();
}

function table(): string {
  const rows = [...(hostTypes as unknown as HostType<unknown>[])]
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((type) => {
      const names = [type.properties, type.children, type.methods]
        .flatMap((part) => Object.keys(part ?? {}))
        .filter((name) => !name.startsWith("_"));
      const list = (wanted: boolean): string =>
        [...new Set(names)]
          .filter((name) => used.has(`${type.name}.${name}`) === wanted)
          .sort()
          .map((name) => `\`${name.charAt(0).toLowerCase()}${name.slice(1)}\``)
          .join(" ");
      return names.length === 0 ? [] : [`| ${type.name} | ${list(true)} | ${list(false)} |`];
    });
  return [
    "| Excel object | used by the add-in | also there, for tests and start-up |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

test("docs/workbench.md says what the add-in uses and what the host has", async () => {
  recordMembers();
  await useThePort();

  const text = existsSync(document) ? readFileSync(document, "utf8") : `${begin}\n${end}\n`;
  const written = `${text.slice(0, text.indexOf(begin))}${begin}\n\n${table()}\n\n${text.slice(text.indexOf(end))}`;
  if (process.env["UPDATE_DOCS"]) writeFileSync(document, written);
  expect(squeeze(readFileSync(document, "utf8"))).toBe(squeeze(written));
});

/** Prettier pads the table's columns. */
function squeeze(text: string): string {
  return text.replace(/ {2,}/g, " ").replace(/-{3,}/g, "---");
}
