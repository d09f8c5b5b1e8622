import { type CheckedWorkbook, checkWorkbook } from "../../../src/core/check-workbook";
import {
  compliantPromises,
  type Promise,
  pick,
  type Random,
  randomFrom,
  randomPlace,
  sheetOf,
  type Violation,
} from "./generated-sheet";

/** What the checks of policy may say; other checks speak of other things. */
const codes = new Set([
  "below-minimum",
  "below-baseline",
  "missing-quantity",
  "wrong-measure",
  "unit-mismatch",
  "missing-baseline",
  "uncovered-field",
  "uncovered-indicator",
]);

function policyFindings({ tables }: CheckedWorkbook): readonly string[] {
  return tables
    .flatMap(({ findings }) => findings)
    .filter(({ code, severity }) => codes.has(code) && severity !== "info")
    .map(({ code, indicator }) => `${code} ${indicator}`)
    .sort();
}

describe("60 sheets that meet every minimum", () => {
  const sheets = Array.from({ length: 60 }, (_, seed) => {
    const random = randomFrom(seed + 1);
    const place = randomPlace(random);
    return {
      place: place.name,
      grid: sheetOf(
        place,
        compliantPromises(place, random).map(({ row }) => row),
        random,
      ),
    };
  });

  test.each(sheets)("$place: no error, and no word on any minimum", ({ grid }) => {
    const checked = checkWorkbook([grid]);
    expect(checked.tables.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
    expect(policyFindings(checked)).toEqual([]);
  });
});

describe("200 sheets with planted violations", () => {
  const cases = Array.from({ length: 200 }, (_, seed) => mutatedSheet(randomFrom(seed + 1001)));
  const results = cases.map(({ grid, planted, kinds }) => ({
    planted,
    kinds,
    found: policyFindings(checkWorkbook([grid])),
  }));

  const hits = results.reduce((sum, { planted, found }) => sum + common(planted, found), 0);
  const planted = results.reduce((sum, each) => sum + each.planted.length, 0);
  const found = results.reduce((sum, each) => sum + each.found.length, 0);

  test("plant every kind of violation", () => {
    const kinds = new Set(cases.flatMap((each) => each.kinds));
    expect([...kinds].sort()).toEqual(
      ["below by one unit", "dropped number", "lost baseline", "missing field", "wrong measure"].sort(),
    );
    expect(planted).toBeGreaterThan(300);
  });

  test("every one is found, and nothing else", () => {
    const recall = hits / planted;
    const precision = hits / found;
    process.stdout.write(
      `planted ${planted}, found ${found}, recall ${(100 * recall).toFixed(2)} %, precision ${(100 * precision).toFixed(2)} %\n`,
    );
    const missed = results.filter((each) => each.planted.join() !== each.found.join()).slice(0, 5);
    expect({ missed, recall: recall >= 0.99, precision: precision >= 0.99 }).toEqual({
      missed: [],
      recall: true,
      precision: true,
    });
  });
});

function mutatedSheet(random: Random) {
  let place = randomPlace(random);
  while (place.role === "city" && random() < 0.5) place = randomPlace(random);
  const promises = compliantPromises(place, random);
  const spoilable = shuffled(
    promises.filter(({ violations }) => violations.length > 0),
    random,
  );
  const spoilt = new Map<Promise, Violation>();
  for (const promise of spoilable.slice(0, 1 + Math.floor(random() * 3)))
    spoilt.set(promise, pick(random, promise.violations));

  const rows = promises.flatMap((promise) => {
    const row = spoilt.has(promise) ? spoilt.get(promise)!.row : promise.row;
    return row === null ? [] : [row];
  });
  const violations = [...spoilt].map(([{ indicator }, violation]) => ({ ...violation, indicator }));
  return {
    grid: sheetOf(place, rows, random),
    kinds: violations.map(({ kind }) => kind),
    // Fields that are missing together are one finding.
    planted: [...violations.map(({ finding, indicator }) => `${finding} ${indicator}`)]
      .filter((each, index, all) => !each.startsWith("uncovered-field") || all.indexOf(each) === index)
      .sort(),
  };
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** How many entries two sorted lists share, counted with repetition. */
function common(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  return one.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}
