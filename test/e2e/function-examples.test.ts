import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { columnName } from "../../src/core/table/a1";
import { launchBrowser } from "./launch-browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";
import { WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

let browser: Browser;
let running: RunningWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
  running = await startWorkbench(8770);
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser, running.address);
  await workbench.pane();
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

interface Example {
  readonly name: string;
  readonly formula: string;
  /** As docs/functions.md shows it, one list of cells for each row. */
  readonly rows: readonly (readonly string[])[];
}

/** The first example of each function, with the result that the documentation gives. */
function documentedExamples(): Example[] {
  const text = readFileSync(path.resolve(__dirname, "../../docs/functions.md"), "utf8");
  const all = [...text.matchAll(/^\| `(=SHANHAI\.([A-Z]+)\(.*\))` \| (.*) \|$/gm)].map(
    ([, formula, name, result]): Example => ({
      name: name!,
      formula: formula!.replaceAll("\\|", "|"),
      // After six rows the documentation only counts the others.
      rows: result!
        .replaceAll("\\|", "|")
        .split("<br>")
        .filter((row) => !row.startsWith("……"))
        .map((row) => row.split(" · ")),
    }),
  );
  return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
}

const examples = documentedExamples();

/** Far right of the table, so that nothing spills into anything else. */
const placeOf = (index: number, row: number, column: number): string =>
  `${columnName(40 + index * 12 + column)}${2 + row}`;

test("every function of the catalogue has an example", async () => {
  const file = await workbench.page.request.get(`${running.address}addin/functions.json`);
  const { functions } = (await file.json()) as { functions: { name: string }[] };
  expect(examples.map(({ name }) => name).sort()).toEqual(functions.map(({ name }) => name).sort());
});

test("the examples give in the grid what the documentation says, spilled where it says so", async () => {
  const formulas = examples.map(({ formula }, index) => [placeOf(index, 0, 0), formula]);
  await workbench.page.evaluate((cells) => {
    for (const [a1, formula] of cells) window.workbench!.setCell("任务分解表", a1!, formula!);
  }, formulas);
  await workbench.idle();

  const shown = await workbench.page.evaluate(
    (places) => places.map((rows) => rows.map((row) => row.map((a1) => window.workbench!.cell("任务分解表", a1)))),
    examples.map(({ rows }, index) => rows.map((row, r) => row.map((_, column) => placeOf(index, r, column)))),
  );
  const results = examples.map(({ name, formula }, index) => ({
    name,
    formula,
    rows: shown[index]!.map((row) => row.map(cellText)),
  }));
  expect(results).toEqual(
    examples.map(({ name, formula, rows }) => ({ name, formula, rows: rows.map((row) => row.map(plain)) })),
  );
});

/** The code of an error, without the sentence that the documentation gives with it. */
function plain(documented: string): string {
  return documented.replace(/^(#\S+?)（.*$/, "$1");
}

function cellText({ value }: { value: unknown }): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === "" ? "（空）" : String(value);
}
