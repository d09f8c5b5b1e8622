import { type FormulaCall, parseFormula } from "../../scripts/functions-doc/formula";
import { ShownError } from "../../scripts/functions-doc/function-host";
import { sampleSheet } from "../../scripts/sample/sample-sheet";
import { checkWorkbook } from "../../src/core/check-workbook";
import { checkTitles } from "../../src/strings/check-titles";
import { sampleCell } from "../../scripts/functions-doc/sample-cells";
import { type BuiltFunctions, buildFunctions, type FunctionsFile } from "./built-functions";
import type { Case, Expected } from "./cases/case";
import { diffCases } from "./cases/diff-cases";
import { minimumsCases } from "./cases/minimums-cases";
import { placesCases } from "./cases/places-cases";
import { progressCases } from "./cases/progress-cases";
import { quantityCases } from "./cases/quantity-cases";
import { rowsCases } from "./cases/rows-cases";
import { shortfallCases } from "./cases/shortfall-cases";
import { textCases } from "./cases/text-cases";
import { verdictCases } from "./cases/verdict-cases";

const groups: Readonly<Record<string, readonly Case[]>> = {
  quantities: quantityCases,
  texts: textCases,
  minimums: minimumsCases,
  shortfalls: shortfallCases,
  verdicts: verdictCases,
  places: placesCases,
  rows: rowsCases,
  "notice and table": diffCases,
  progress: progressCases,
};
const allCases = Object.values(groups).flat();

let built: BuiltFunctions;
beforeAll(() => {
  built = buildFunctions();
}, 120_000);

/** An error as "#N/A 句子", what spills as rows. */
function shown(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(shown);
  return result instanceof ShownError ? `${result.code} ${result.message}` : result;
}

/** Of an error its code and the beginning of its sentence are expected. */
function expectation(expected: Expected): unknown {
  if (typeof expected === "string" && expected.startsWith("#")) return expect.stringContaining(expected) as unknown;
  return Array.isArray(expected) ? (expected as Expected[]).map(expectation) : expected;
}

function call(formula: string): FormulaCall {
  return parseFormula(formula, sampleCell);
}

describe.each(Object.entries(groups))("%s", (_name, cases) => {
  test.each(cases)("%s", async (formula, expected) => {
    expect(shown(await built.host.call(call(formula)))).toEqual(expectation(expected));
  });
});

describe("CHECK", () => {
  const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];
  const check = async (range: string[][]): Promise<unknown[][]> =>
    (await built.host.call({ name: "CHECK", arguments: [range] })) as unknown[][];

  test("finds in A2:D25 of the sample what the sheet's own check finds, but for what its title and merges tell", async () => {
    const sheet = sampleSheet();
    const cells = Array.from({ length: 25 }, (_, row) =>
      [1, 2, 3, 4].map((column) => sampleCell(column, row + 1) as string),
    );
    const grid = {
      sheet: sheet.name,
      origin: { row: 0, column: 0 },
      cells,
      merges: sheet.merges.filter(({ right }) => right < 4),
    };
    const [table] = checkWorkbook([grid], { role: "supporter", year: 2022 }).tables;
    // What concerns the whole table stands at its title, in a range at the header.
    const headerRow = 1;
    // The range tells no place; a supporter that is its recipient's only one must provide 处级挂职 alone, which makes a difference there.
    const ofPlace = ["P10-1"];
    const onSheet = table!.findings
      .filter(({ code, indicator }) => code !== "unknown-place" && !ofPlace.includes(indicator ?? ""))
      .map(({ check: id, cell }) => `${checkTitles[id] ?? id} ${Math.max(headerRow, cell.row)}`);
    const inRange = (await built.host.call(call('CHECK(A2:D25,"支援地",2022)'))) as unknown[][];
    const found = inRange
      .filter((row) => !String(row[3]).includes("处级挂职"))
      .map(([, row, title]) => `${String(title)} ${String(row)}`);
    expect(found.sort()).toEqual(onSheet.sort());
    expect(found.length).toBeGreaterThan(10);
  });

  test("lists the findings of a range, rows counted within it", async () => {
    const rows = await check([
      header,
      ["产业合作", "到位资金2亿元", "区投促局", "到位证明"],
      ["干部挂职", "做好轮换", "", ""],
    ]);
    expect(rows.map(([severity, row, title]) => [severity, row, title])).toEqual(
      expect.arrayContaining([
        ["错误", 2, "低于下限"],
        ["错误", 3, "缺责任单位"],
        ["错误", 3, "缺佐证依据"],
      ]),
    );
  });

  test("blank cells under the same content continue the row above", async () => {
    const rows = await check([
      header,
      ["培训", "培训400人次", "区人社局", "签到表"],
      ["", "培训干部", "区委组织部", ""],
    ]);
    expect(rows.filter(([severity]) => severity === "错误")).toEqual([]);
  });
});

describe("the catalogue", () => {
  test("registers exactly the functions that the metadata declares", () => {
    expect([...built.runtime.registry.keys()].sort()).toEqual(built.chinese.functions.map(({ id }) => id).sort());
  });

  test("every function has cases: values, and errors where it can fail", () => {
    const tried = (expected: (value: Expected) => boolean): Set<string> =>
      new Set(allCases.filter(([, value]) => expected(value)).map(([formula]) => call(formula).name));
    const isError = (value: Expected): boolean => typeof value === "string" && value.startsWith("#");
    const names = built.chinese.functions.map(({ name }) => name);
    // What CHECK finds is compared with the check of the sheet below.
    expect(names.filter((name) => !tried((value) => !isError(value)).has(name))).toEqual(["CHECK"]);
    // Nothing that a cell can hold keeps merged cells from being filled.
    expect(names.filter((name) => !tried(isError).has(name))).toEqual(["FILLDOWN"]);
    expect(allCases.length).toBeGreaterThanOrEqual(250);
  });

  test("errors are #VALUE! or #N/A, each with a Chinese sentence that says what to change", async () => {
    const results = await Promise.all(allCases.map(([formula]) => built.host.call(call(formula))));
    const errors = results.flatMap((result) => [result].flat(2) as unknown[]);
    const own = errors.filter((value) => value instanceof ShownError).filter(({ message }) => message !== "");
    expect(own.filter(({ code }) => code !== "#VALUE!" && code !== "#N/A")).toEqual([]);
    expect(own.map(({ message }) => message).filter((message) => !/请|应|只能/.test(message))).toEqual([]);
  });

  test("errors among the cells reach the functions instead of hiding a whole block", () => {
    expect(built.chinese.allowErrorForDataTypeAny).toBe(true);
  });

  test("the English twin differs in descriptions alone", () => {
    const signatures = ({ functions }: FunctionsFile): unknown =>
      functions.map((each) => ({
        ...each,
        description: "",
        parameters: each.parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(signatures(built.english)).toEqual(signatures(built.chinese));
    const english = built.english.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(english.filter((text) => !/^[A-Z]/.test(text))).toEqual([]);
  });

  test("help is a place on the page beside the functions", () => {
    for (const { name, helpUrl } of built.chinese.functions) {
      expect(helpUrl).toMatch(new RegExp(`^https://.*/functions\\.html#${name}$`));
      expect(built.helpPage).toContain(`id="${name}"`);
    }
  });
});
