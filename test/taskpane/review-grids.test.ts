import type { Grid } from "../../src/core/table/grid";
import { reviewGrids } from "../../src/taskpane/review-grids";

const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];
const row = ["产业合作", "力争到位资金1亿元", "区经合局", null];

function grid(sheet: string, cells: Grid["cells"]): Grid {
  return { sheet, origin: { row: 0, column: 0 }, cells, merges: [] };
}

const table = grid("分解表", [["西湖区山海协作工程2022年度工作任务分解表", null, null, null], header, row]);

test("what was recognised and what was found come out in words, the gravest first", async () => {
  const { tables, findings, failure, outcome } = await reviewGrids([table], {});

  expect(failure).toBeNull();
  expect(tables).toMatchObject([
    { address: "分解表!A2:D3", place: "西湖区", role: "supporter", partners: ["淳安县"], year: 2022, rowCount: 1 },
  ]);
  expect(outcome).toBe("errors");

  const order = findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
  expect(order).toEqual([...order].sort());
  expect(findings).toContainEqual(
    expect.objectContaining({
      check: "below-minimum",
      title: "低于下限",
      severity: "error",
      address: "分解表!B3",
      place: "第3行（B3）",
    }),
  );
});

test("without a style no marks are worked out; all else is the same", async () => {
  const marked = await reviewGrids([table], {});
  expect(marked.marking).not.toEqual([]);
  expect(await reviewGrids([table], null)).toEqual({ ...marked, marking: [] });
});

test("with tables on several sheets, the place names its sheet", async () => {
  const { findings } = await reviewGrids([table, { ...table, sheet: "二" }], {});

  expect(findings.every(({ sheet, place }) => place.startsWith(`${sheet} `))).toBe(true);
});

test("a result is plain data: it can come from a worker", async () => {
  const result = await reviewGrids([table], {});

  expect(structuredClone(result)).toEqual(result);
});

test.each([
  ["empty-workbook", [grid("空", [])]],
  [
    "no-task-table",
    [
      grid("花名册", [
        ["姓名", "电话"],
        ["张三", 1],
      ]),
    ],
  ],
] as const)("%s", async (failure, grids) => {
  expect(await reviewGrids(grids, {})).toMatchObject({ failure, tables: [], findings: [] });
});

test("a long sheet tells how far it has come: ever further, at most a hundred times", async () => {
  const [header, ...rows] = table.cells;
  const long = { ...table, cells: [header!, ...Array.from({ length: 900 }, (_, index) => rows[index % rows.length]!)] };
  const shares: number[] = [];

  await reviewGrids([long], {}, (share) => shares.push(share));

  expect(shares.length).toBeGreaterThan(50);
  expect(shares.length).toBeLessThanOrEqual(100);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeGreaterThan(0.9);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test("a finding about an indicator says by which words the row came to it; others say nothing of it", async () => {
  const { findings } = await reviewGrids([table], {});
  const about = findings.filter(({ subject, row: on }) => subject.indicator !== null && on !== null);

  expect(about.length).toBeGreaterThan(0);
  for (const { why } of about) expect(why).toMatch(/^本行按“.+”核对：因为.*写了“.+”。$/);
  for (const { why } of findings.filter(({ subject }) => subject.indicator === null)) expect(why).toBeUndefined();
});
