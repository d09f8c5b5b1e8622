import fc from "fast-check";
import { mergeFacts } from "../../../src/taskpane/settings/merge-facts";
import type { WorkbookFacts } from "../../../src/taskpane/settings/settings-form";
import { settingsConflict } from "../../../src/strings/pane-settings";

const opened: WorkbookFacts = { place: "西湖区", role: null, partner: null, year: 2022, switchedOff: [] };
const off = (reason: string) => [{ check: "hedged-goal", reason }];

test.each<[string, Partial<WorkbookFacts>, Partial<WorkbookFacts>, Partial<WorkbookFacts>]>([
  ["what only staff have changed is theirs", { year: 2023 }, {}, { year: 2023 }],
  ["what only a colleague has changed stays the colleague's", {}, { year: 2023 }, { year: 2023 }],
  [
    "different fields of both are kept",
    { place: "上城区" },
    { role: "supporter" },
    { place: "上城区", role: "supporter" },
  ],
  ["the same change by both is one", { year: 2023 }, { year: 2023 }, { year: 2023 }],
  ["a rule switched off by a colleague stays off", {}, { switchedOff: off("甲") }, { switchedOff: off("甲") }],
  ["a rule switched off by staff", { switchedOff: off("甲") }, {}, { switchedOff: off("甲") }],
])("%s", (_what, mine, theirs, expected) => {
  expect(mergeFacts({ ...opened, ...mine }, opened, { ...opened, ...theirs })).toEqual({
    facts: { ...opened, ...expected },
    conflicts: [],
  });
});

test.each<[string, Partial<WorkbookFacts>, Partial<WorkbookFacts>, RegExp]>([
  ["year", { year: 2023 }, { year: 2024 }, /“年度”改为“2024”/],
  ["place that a colleague has emptied", { place: "上城区" }, { place: null }, /“地区”改为“按表格标题”/],
  ["role", { role: "city" }, { role: "supporter" }, /“角色”改为“支援地”/],
  ["rule", { switchedOff: off("甲") }, { switchedOff: off("乙") }, /“措辞偏软”改为停用（乙）/],
])(
  "a %s that both have changed is asked about, by its name and what the other has entered",
  (_what, mine, theirs, told) => {
    const { facts, conflicts } = mergeFacts({ ...opened, ...mine }, opened, { ...opened, ...theirs });

    expect(facts).toEqual({ ...opened, ...mine });
    expect(settingsConflict(conflicts, [{ id: "hedged-goal", title: "措辞偏软" }]).problem).toMatch(told);
  },
);

test("a rule that staff have switched on and a colleague has given another reason", () => {
  const before = { ...opened, switchedOff: off("甲") };
  const { conflicts } = mergeFacts(opened, before, { ...opened, switchedOff: off("乙") });
  expect(conflicts).toEqual([{ fact: "switchedOff", check: "hedged-goal", present: "乙" }]);
});

test("whoever has changed nothing loses nothing, whatever the other has done", () => {
  const facts = fc.record({
    place: fc.constantFrom(null, "西湖区", "上城区"),
    role: fc.constantFrom(null, "supporter" as const),
    partner: fc.constantFrom(null, "景宁县"),
    year: fc.constantFrom(null, 2022, 2023),
    switchedOff: fc.constantFrom([], off("甲"), off("乙")),
  });
  fc.assert(
    fc.property(facts, facts, (before, after) => {
      expect(mergeFacts(before, before, after)).toEqual({ facts: after, conflicts: [] });
      expect(mergeFacts(after, before, before)).toEqual({ facts: after, conflicts: [] });
    }),
  );
});
