import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checksDoc } from "../../../scripts/build-checks-doc";
import { catalogue } from "../../../src/core/checks/catalogue";
import type { FindingCode } from "../../../src/core/checks/finding";
import { checkExplanations } from "../../../src/strings/check-explanations";
import { checkTitles } from "../../../src/strings/check-titles";
import { findingSentences } from "../../../src/strings/describe-finding";

const root = join(__dirname, "../../..");
const folder = join(root, "src/core/checks");
const ids = catalogue.map(({ id }) => id);
const sorted = (names: Iterable<string>) => [...names].sort();

describe("the catalogue of checks", () => {
  test("holds every check of the folder, one a file named by its id", () => {
    const files = readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name), "utf8").includes("= defineCheck({"),
    );
    expect(sorted(files)).toEqual(sorted(ids.map((id) => `${id}.ts`)));
  });

  test("names no check twice", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(ids)("%s has a test, a title and an explanation with a right and a wrong example", (id) => {
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
    expect(checkTitles[id]).toMatch(/^\p{Script=Han}+$/u);
    const { explanation, right, wrong } = checkExplanations[id as keyof typeof checkExplanations];
    expect(explanation).toMatch(/。$/);
    expect(right).not.toBe(wrong);
  });

  test("leaves no title and no explanation without its check", () => {
    expect(sorted(Object.keys(checkTitles))).toEqual(sorted(ids));
    expect(sorted(Object.keys(checkExplanations))).toEqual(sorted(ids));
  });

  test("reports every finding code by exactly one check", () => {
    expect(sorted(catalogue.flatMap(({ finds }) => finds))).toEqual(sorted(Object.keys(findingSentences)));
  });

  test("makes errors of what the document cannot go out with, infos of what is for the record", () => {
    const of = (severity: string) =>
      sorted(catalogue.filter((check) => check.severity === severity).map(({ id }) => id));
    expect(of("error")).toEqual(
      sorted([
        "missing-column",
        "missing-content",
        "missing-goal",
        "missing-department",
        "missing-evidence",
        "below-minimum",
        "below-baseline",
      ]),
    );
    expect(of("info")).toEqual(sorted(["inherited-evidence", "repeated-header", "skipped-row"]));
  });

  test("is documented as it is (npx tsx scripts/build-checks-doc.ts)", () => {
    expect(readFileSync(join(root, "docs/checks.md"), "utf8")).toBe(checksDoc());
  });
});

/** Values rich enough for any sentence. */
const anything = {
  columns: ["佐证依据"],
  quoted: "引文",
  from: 3,
  of: 3,
  via: "merge",
  name: "到位资金",
  minimum: { value: 3, unit: "亿元", comparator: "ge", level: "province", source: "" },
  promised: { value: 2, unit: "亿元" },
  required: { value: 3, unit: "亿元" },
  shortfall: { value: 1, unit: "亿元" },
  cause: "number-omitted",
  words: ["力争"],
  field: null,
  qualifiers: ["科级"],
  shared: false,
  names: ["疗休养"],
  fields: ["教育"],
  title: "任务分解表",
  asked: "火星",
  place: "西湖区",
  named: "开化县",
  partners: ["淳安县"],
  inText: "8亿元",
  inColumn: "3亿元",
  documentDate: "2022年7月29日",
  year: 2022,
  first: 2021,
  where: "title",
  promise: "派驻1名干部挂职",
  proofs: ["派驻文件"],
  kind: "total",
  target: "8亿元",
  gap: { value: 3, unit: "亿元" },
  share: 0.25,
  gone: 0.5,
  due: { year: 2022, month: 6, day: 30 },
  rows: 3,
  missing: ["合作协议"],
  label: "佐征依据",
  meant: "evidence",
  error: null,
  explained: "missing-goal",
  text: "已报备",
  sheet: "基准",
};

describe("the sentences", () => {
  const citing: readonly FindingCode[] = [
    "below-minimum",
    "below-baseline",
    "missing-quantity",
    "missing-baseline",
    "wrong-measure",
    "unit-mismatch",
    "missing-qualifier",
    "uncovered-indicator",
    "uncovered-field",
  ];

  test.each(Object.keys(findingSentences) as FindingCode[])("%s: problem, reason, remedy, in plain Chinese", (code) => {
    const cause = code === "damaged-baseline" ? "missing-number" : anything.cause;
    const words = code === "wrong-measure" || code === "missing-quantity" ? "平台" : anything.words;
    const sentence = findingSentences[code] as (values: object) => { problem: string; basis?: string; remedy: string };
    const { problem, basis, remedy } = sentence({ ...anything, words, cause });

    // A finding that cites an article has its reason there.
    expect(basis === undefined).toBe(citing.includes(code));
    for (const text of [problem, remedy, ...(basis ? [basis] : [])]) {
      expect(text).toMatch(/。$/);
      expect(text).not.toMatch(/[!！]|[A-Za-z]|undefined|null|NaN|\bP\d\d/);
    }
  });
});
