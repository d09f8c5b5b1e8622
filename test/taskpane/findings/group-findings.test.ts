import { groupFindings } from "../../../src/taskpane/findings/group-findings";
import { matchingFindings } from "../../../src/taskpane/findings/matching-findings";
import { sampleFinding } from "../review-samples";

const below = sampleFinding(11, "error", { check: "below-minimum", title: "低于下限", departments: ["区商务局"] });
const soft = sampleFinding(3, "warning", { departments: ["区经合局", "区商务局"] });
const nobody = sampleFinding(7, "warning", { departments: [], explanation: "市里统一安排" });
const whole = sampleFinding(2, "warning", { check: "unpaired-place", title: "地区未结对", row: null, departments: [] });
const findings = [below, soft, nobody, whole];

const grouped = (by: Parameters<typeof groupFindings>[1]) =>
  groupFindings(findings, by).map(({ name, findings: own, counts }) => [
    name,
    own.map(({ address }) => address.replace("任务分解表!", "")).join(),
    `${counts.error}/${counts.warning}/${counts.info}`,
  ]);

test.each([
  [
    "severity",
    [
      ["错误", "B11", "1/0/0"],
      ["提示", "B3,B7,B2", "0/3/0"],
    ],
  ],
  [
    "check",
    [
      ["低于下限", "B11", "1/0/0"],
      ["措辞偏软", "B3,B7", "0/2/0"],
      ["地区未结对", "B2", "0/1/0"],
    ],
  ],
  // What a department answers for together with another stands with both.
  [
    "department",
    [
      ["区商务局", "B11,B3", "1/1/0"],
      ["区经合局", "B3", "0/1/0"],
      ["未写责任单位", "B7", "0/1/0"],
      ["全表", "B2", "0/1/0"],
    ],
  ],
  [
    "row",
    [
      ["全表", "B2", "0/1/0"],
      ["第3行", "B3", "0/1/0"],
      ["第7行", "B7", "0/1/0"],
      ["第11行", "B11", "1/0/0"],
    ],
  ],
] as const)("by %s", (by, groups) => {
  expect(grouped(by)).toEqual(groups);
});

test("no finding is lost in any grouping", () => {
  for (const by of ["severity", "check", "department", "row"] as const) {
    expect(new Set(groupFindings(findings, by).flatMap((group) => group.findings))).toEqual(new Set(findings));
  }
});

test.each([
  ["", 4],
  ["  　 ", 4],
  ["商务局", 2],
  ["b11", 1],
  ["第3行 商务局", 1],
  ["内容7", 1],
  ["统一安排", 1],
  ["没有这样的字", 0],
])("looking for %j finds %i", (query, count) => {
  expect(matchingFindings(findings, query)).toHaveLength(count);
});
