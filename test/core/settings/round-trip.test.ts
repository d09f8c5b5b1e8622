import fc from "fast-check";
import { catalogue } from "../../../src/core/checks/catalogue";
import { canSwitchOff } from "../../../src/core/checks/run-checks";
import { policyFor } from "../../../src/core/policy/policies";
import { isIndicator } from "../../../src/core/policy/requirement";
import { settingsIn } from "../../../src/core/settings/settings-in";
import { type LocalMinimum, NO_SETTINGS, type WorkbookSettings } from "../../../src/core/settings/workbook-settings";
import { columnVocabulary } from "../../../src/core/table/column-vocabulary";
import type { ColumnRole } from "../../../src/core/table/task-table";
import { settingSheets } from "../../../src/strings/setting-sheets";
import { gridOfSheet } from "./sheet-grid";

const policy = policyFor(2022);
const indicators = policy.requirements.filter(isIndicator);

const readBack = (settings: WorkbookSettings) => settingsIn(settingSheets(settings, policy).map(gridOfSheet));

/** Whatever staff may type, formulas, line breaks and blanks included. */
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "+8",
    "-3",
    "@SUM(A1)",
    '=HYPERLINK("x")',
    "=cmd|' /C calc'!A0",
    "到位资金\n8亿元以上",
    " 前后有空格 ",
  ),
);
const filledWords = words.filter((text) => text.trim() !== "");
const trimmedWords = filledWords.map((text) => text.trim());
const idOf = fc.constantFrom(...indicators.map(({ id }) => id));
const checkId = fc.constantFrom(...catalogue.map(({ id }) => id));
const switchableId = fc.constantFrom(...catalogue.filter(canSwitchOff).map(({ id }) => id));

const year = fc.option(fc.integer({ min: 2000, max: 2099 }), { nil: null });
const noteOf = fc.option(trimmedWords, { nil: undefined });
const withNote = ({ note, ...minimum }: LocalMinimum & { note?: string | undefined }): LocalMinimum =>
  note === undefined ? minimum : { ...minimum, note };

const local: fc.Arbitrary<LocalMinimum> = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    level: fc.constantFrom("city" as const, "own" as const),
    value: fc.oneof(fc.integer({ min: 1 }), fc.double({ min: 1e-9, max: 1e12, noNaN: true })),
    comparator: fc.constantFrom("ge" as const, "gt" as const, "eq" as const),
    year,
    source: fc.oneof(fc.constant(""), trimmedWords),
    active: fc.boolean(),
    note: noteOf,
  })
  .map(({ indicator, ...rest }) => withNote({ ...rest, indicator: indicator.id, unit: indicator.minimum.unit }));

const provincialOff: fc.Arbitrary<readonly LocalMinimum[]> = fc
  .uniqueArray(fc.record({ id: idOf, year, note: noteOf }), { selector: ({ id }) => id, maxLength: 4 })
  .map((chosen) =>
    indicators.flatMap(({ id, minimum: { comparator } }) => {
      const off = chosen.find((each) => each.id === id);
      const common = { indicator: id, level: "province" as const, value: null, unit: null, comparator, source: "" };
      return off ? [withNote({ ...common, active: false, year: off.year, note: off.note })] : [];
    }),
  );

const settings: fc.Arbitrary<WorkbookSettings> = fc.record({
  place: fc.option(trimmedWords, { nil: null }),
  role: fc.option(fc.constantFrom("supporter" as const, "recipient" as const, "city" as const), { nil: null }),
  partner: fc.option(trimmedWords, { nil: null }),
  year: fc.option(fc.integer({ min: 2000, max: 2099 }), { nil: null }),
  switchedOff: fc.array(fc.record({ check: switchableId, reason: filledWords }), { maxLength: 4 }),
  columns: fc.array(
    fc.record({
      sheet: filledWords,
      label: words,
      role: fc.option(fc.constantFrom(...(Object.keys(columnVocabulary) as ColumnRole[])), { nil: null }),
    }),
    { maxLength: 4 },
  ),
  matches: fc.array(
    fc.record({ content: words, goal: words, indicators: fc.uniqueArray(idOf, { maxLength: 3 }), reason: words }),
    { maxLength: 4 },
  ),
  explanations: fc.array(
    fc.record({
      check: checkId,
      indicator: fc.option(idOf, { nil: null }),
      content: words,
      goal: words,
      text: filledWords,
    }),
    { maxLength: 4 },
  ),
  minimums: fc
    .tuple(provincialOff, fc.array(local, { maxLength: 5 }))
    .map(([provincial, others]) => [...provincial, ...others]),
});

test("what is written is read back, word for word, without damage", () => {
  fc.assert(
    fc.property(settings, (written) => {
      expect(readBack(written)).toEqual({ settings: written, damages: [] });
    }),
  );
});

test("a workbook without our sheets has decided nothing", () => {
  expect(settingsIn([])).toEqual({ settings: NO_SETTINGS, damages: [] });
});

test("sheets written before anything was decided say nothing", () => {
  expect(readBack(NO_SETTINGS)).toEqual({ settings: NO_SETTINGS, damages: [] });
});

test("基准 lists every minimum of the guideline, so that staff see what counts", () => {
  const [minimums] = settingSheets(NO_SETTINGS, policy);
  expect(minimums!.rows.slice(3).map((row) => row.slice(0, 7))).toEqual(
    expect.arrayContaining([
      ["是", "P03-3", "到位资金", "省定", "不少于", 3, "亿元"],
      ["是", "P07-1", "援建资金", "省定", "不少于", "上年金额", "万元"],
    ]),
  );
  expect(minimums!.rows).toHaveLength(3 + indicators.length);
});

test("only 设置 is hidden", () => {
  expect(settingSheets(NO_SETTINGS, policy).map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    "SHANHAI_基准 visible",
    "SHANHAI_说明 visible",
    "SHANHAI_设置 hidden",
  ]);
});

test("any text in any cell of our sheets is read without failing", () => {
  const anyCell = fc.oneof(words, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
  const names = fc.constantFrom("SHANHAI_基准", "SHANHAI_说明", "SHANHAI_设置");
  const header = fc.constantFrom(...settingSheets(NO_SETTINGS, policy).map(({ rows }) => rows[2]!));
  fc.assert(
    fc.property(
      names,
      header,
      fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 10 }),
      (name, head, rows) => {
        const grid = gridOfSheet({ name, rows: [head, ...rows] });
        expect(settingsIn([grid])).toEqual(settingsIn([grid]));
      },
    ),
  );
});
