import { checkWorkbook } from "../../../src/core/check-workbook";
import { placesIn } from "../../../src/core/policy/places";
import { rankOffices } from "../../../src/core/year/rank-offices";
import { summarise, type SummaryRow } from "../../../src/core/year/summarise";
import { summarySheet } from "../../../src/strings/year/summary-sheet";
import { Office, year } from "./office";

/** One thing wrong with an office's table, what the check calls it, and what the summary says of the indicator. */
interface Plant {
  readonly name: string;
  readonly plant: (office: Office) => Office;
  /** `check severity code indicator`; null where only the summary shows it. */
  readonly finding: string | null;
  readonly summary?: { readonly id: string } & Partial<
    Pick<SummaryRow["cells"][number], "status" | "target" | "completed" | "gap">
  >;
}

const plants: readonly Plant[] = [
  {
    name: "到位资金 below the minimum",
    plant: (office) => office.set("到位资金", "工作目标", "实现到位资金2亿元以上"),
    finding: "error below-minimum P03-3",
    summary: { id: "P03-3", status: "below", target: 2 },
  },
  {
    name: "the number of 消费帮扶 dropped",
    plant: (office) => office.set("消费帮扶金额", "工作目标", "开展消费帮扶，销售结对地区农产品"),
    finding: "warning missing-quantity P05-5",
    summary: { id: "P05-5", status: "no-quantity", target: null },
  },
  {
    name: "消费帮扶 hedged",
    plant: (office) => office.set("消费帮扶金额", "工作目标", "力争实现消费帮扶金额600万元"),
    finding: "warning hedged-goal",
    summary: { id: "P05-5", status: "meets", target: 600 },
  },
  {
    name: "a row without a unit",
    plant: (office) => office.set("产业对接洽谈", "责任单位", ""),
    finding: "error missing-department",
  },
  {
    name: "a row without evidence",
    plant: (office) => office.set("产业对接洽谈", "佐证依据", ""),
    finding: "error missing-evidence",
  },
  {
    name: "no row for 到位资金",
    plant: (office) => office.remove("到位资金"),
    finding: "warning uncovered-indicator P03-3",
    summary: { id: "P03-3", status: "uncovered", target: null },
  },
  {
    name: "no row for 疗休养",
    plant: (office) => office.remove("疗休养"),
    finding: "info uncovered-requirements",
  },
  {
    name: "no row for one field",
    plant: (office) => office.remove("医疗领域社会事业合作项目（协议）"),
    finding: "warning uncovered-field P05-7",
    summary: { id: "P05-7", status: "uncovered" },
  },
  {
    name: "last year's 援建资金 forgotten",
    plant: (office) => office.set("援建资金", "上年值", ""),
    finding: "warning missing-baseline P07-1",
    summary: { id: "P07-1", status: "no-baseline", target: 660 },
  },
  {
    name: "援建资金 below last year's",
    plant: (office) => office.set("援建资金", "工作目标", "落实安排援建资金500万元"),
    finding: "error below-baseline P07-1",
    summary: { id: "P07-1", status: "below", target: 500 },
  },
  {
    name: "到位资金 far from done",
    plant: (office) => office.set("到位资金", "完成值", "1.2亿元"),
    finding: null,
    summary: { id: "P03-3", status: "meets", target: 3, completed: 1.2, gap: 1.8 },
  },
  { name: "nothing", plant: (office) => office, finding: null },
];

const offices = placesIn(year)
  .filter(({ role }) => role === "supporter")
  .map((place, index) => ({ place, planted: plants[index % plants.length]! }));

const clean = new Map<string, SummaryRow["cells"][number]>();
let rows: readonly SummaryRow[];
let found: readonly (readonly string[])[];

beforeAll(async () => {
  const checked = await Promise.all(
    offices.map(async ({ place, planted }) => checkWorkbook(await planted.plant(new Office(place)).grids())),
  );
  found = checked.map(({ tables }) =>
    tables[0]!.findings.map(({ severity, code, indicator }) => [severity, code, indicator ?? ""].join(" ").trim()),
  );
  rows = summarise(checked.map(({ tables }, index) => ({ file: `${index + 1}.xlsx`, tables })));
  const untouched = rows[offices.findIndex(({ planted }) => planted.name === "nothing")]!;
  for (const cell of untouched.cells) clean.set(cell.requirement.id, cell);
}, 120_000);

test("the province has fifty supporting offices, and each has its line under its own name", () => {
  expect(offices).toHaveLength(50);
  expect(rows.map(({ place, year: told }) => [place, told])).toEqual(offices.map(({ place }) => [place.name, year]));
});

test.each(offices.map(({ place, planted }, index) => [place.name, planted.name, index] as const))(
  "%s: %s is found, and nothing else",
  (_place, _planted, index) => {
    const { planted } = offices[index]!;
    expect(found[index]).toEqual(planted.finding === null ? [] : [planted.finding]);
    for (const { requirement, status, target, completed, gap } of rows[index]!.cells) {
      const own = { status, target, completed, gap };
      const { status: usual, target: promised, completed: done, gap: open } = clean.get(requirement.id) ?? own;
      const { id, ...told } = planted.summary ?? { id: null };
      const expected = {
        status: usual,
        target: promised,
        completed: done,
        gap: open,
        ...(id === requirement.id && told),
      };
      // Who shares 处级挂职 with others need not promise it alone.
      if (clean.has(requirement.id) || id === requirement.id)
        expect({ id: requirement.id, ...own }).toEqual({ id: requirement.id, ...expected });
    }
  },
);

test("the sheet has a line for each office in the order of the files, and ranks only when asked", () => {
  const plain = summarySheet(rows);
  expect(plain.rows.slice(3).map(([place]) => place)).toEqual(offices.map(({ place }) => place.name));
  expect(plain.rows[2]).not.toContain("名次");
  const ranked = summarySheet(rows, { ranked: true });
  expect(ranked.rows[2]!.filter((header) => header === "名次")).toHaveLength(clean.size);
});

test("ranks follow the share of what must be reached; equal shares share a rank, the silent have none", () => {
  const line = (completed: number | null) =>
    ({ cells: [{ ...clean.get("P03-3")!, completed }] }) as unknown as SummaryRow;
  const some = [line(1), line(3), line(3), line(null), line(2)];
  const ranks = rankOffices(some, "P03-3");
  expect(some.map((row) => ranks.get(row) ?? null)).toEqual([4, 1, 1, null, 3]);
});
