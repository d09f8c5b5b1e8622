import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CheckOptions } from "../../src/core/check-workbook";
import { checkWorkbook } from "../../src/core/check-workbook";
import type { Grid } from "../../src/core/table/grid";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readableFindings } from "../core/checks/readable-findings";
import { gridFromCsv } from "./grid-from-csv";

/**
 * A folder is a case: `table.csv`, or the workbook that `options.json` names, and the findings that were agreed upon.
 *
 * On a difference `actual.json` stands beside `findings.json`, ready for a diff; UPDATE_GOLDEN=1 accepts what came out.
 */
interface GoldenOptions extends CheckOptions {
  /** From the project's root. */
  readonly workbook?: string;
}

const update = process.env["UPDATE_GOLDEN"] === "1";
const cases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("golden tables", () => {
  test("there are some", () => expect(cases.length).toBeGreaterThanOrEqual(5));

  test.each(cases)("%s", async (name) => {
    const folder = join(__dirname, name);
    const optionsFile = join(folder, "options.json");
    const { workbook, ...options }: GoldenOptions = existsSync(optionsFile) ? json(optionsFile) : {};
    const findings = readableFindings(checkWorkbook(await gridsIn(folder, workbook), options));

    const agreed = join(folder, "findings.json");
    const actual = join(folder, "actual.json");
    if (update) writeFileSync(agreed, text(findings));
    if (existsSync(agreed) && text(json(agreed)) === text(findings)) rmSync(actual, { force: true });
    else writeFileSync(actual, text(findings));

    expect(findings).toEqual(existsSync(agreed) ? json(agreed) : "no findings.json");
  });
});

async function gridsIn(folder: string, workbook: string | undefined): Promise<readonly Grid[]> {
  if (workbook === undefined) return [gridFromCsv(readFileSync(join(folder, "table.csv"), "utf8"))];
  return gridsOf(await readWorkbook(readFileSync(resolve(__dirname, "../..", workbook))));
}

function json<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
