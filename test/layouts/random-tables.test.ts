import { checkWorkbook } from "../../src/core/check-workbook";
import { placeNamed } from "../../src/core/policy/places";
import type { CellValue } from "../../src/core/table/grid";
import { isNoteLine } from "../../src/core/table/side-lines";
import { between, compliantPromises, pick, type Random, randomFrom } from "../core/policy/generated-sheet";
import type { SheetRow } from "../core/task-sheet";
import { COUNTY_SENTENCES } from "../core/quantity/county-sentences";
import { findingsOf, inOrder, type Moved, movedFindings } from "./findings";
import { gridOfLayout, type Layout } from "./layout";
import { isTask, rewrite } from "./rearrange";
import { readSample } from "./sample";
import { type Variant, variants } from "./variants";

/** How many tables are laid out in every way; more with SHANHAI_FULL. */
const tables = process.env.SHANHAI_FULL === "1" ? 60 : 6;

/** 联系人：张三 is no goal of anybody's. */
const sentences = COUNTY_SENTENCES.map(([sentence]) => sentence).filter((sentence) => !isNoteLine(sentence));
const westLake = placeNamed("西湖区")!;
const departments = ["区教育局", "区卫健局、区民政局", "各相关部门", "区发改经信局（牵头）、区商务局（配合）", "/"];
const papers = ["会议通知、签到表", "协议文本", "销售额明细；照片", "工作总结"];
/** Where several rows share one, it is one placeholder; where each says so itself, several. */
const placeholders = ["待补", "见附件"];

/** The sample with other rows in its place: promises kept and broken, sentences of other counties, its own with other numbers. */
function randomTable(sample: Layout, random: Random): Layout {
  const promises = compliantPromises(westLake, random).flatMap(({ row, violations }): readonly SheetRow[] => [
    row,
    ...violations.flatMap((violation) => (violation.row ? [violation.row] : [])),
  ]);
  let task = 0;
  let row: { readonly content: string; readonly goal: string } = { content: "", goal: "" };
  const written = new Set<CellValue>();
  const shared = new Set(sample.merges.map(({ first }) => first));
  /** No goal twice: a row is another one's double in one table alone. */
  const goalFor = (own: CellValue): CellValue => {
    const goal = pick(random, [
      () => row.goal,
      () => pick(random, sentences),
      () => String(own).replace(/\d/g, () => String(between(random, 1, 9))),
    ])();
    const text = written.has(goal) ? `${goal}（${task}）` : goal;
    written.add(text);
    return text;
  };
  return rewrite((each, cells) => {
    if (!isTask(cells) || each.value === null) return undefined;
    switch (each.at?.charAt(0)) {
      case "A": {
        const promise = pick(random, promises);
        task++;
        row = { content: `${promise.content ?? "其他工作"}${task}`, goal: String(promise.goal) };
        return row.content;
      }
      case "B":
        task++;
        return goalFor(each.value);
      case "C":
        return random() < 0.3 ? pick(random, departments) : undefined;
      default:
        return random() < 0.5 ? pick(random, shared.has(each) ? papers : [...papers, ...placeholders]) : undefined;
    }
  })(sample);
}

/** Reported at the first row that serves its indicator: which one that is changes with the order of the rows. */
function withoutFirst(findings: readonly Moved[], { isReordered = false }: Variant): readonly Moved[] {
  if (!isReordered) return findings;
  return findings.map((each) => (each.check === "missing-quantity" ? { ...each, cell: "of the first row" } : each));
}

describe("any table, laid out otherwise, gives the same findings at the moved cells", () => {
  const seeds = Array.from({ length: tables }, (_, seed) => seed);

  test.each(seeds)("table %i", async (seed) => {
    const table = randomTable(await readSample(), randomFrom(seed));
    const agreed = findingsOf(checkWorkbook([gridOfLayout(table)]));
    for (const variant of variants) {
      const laid = variant.layouts(table);
      const found = findingsOf(checkWorkbook(laid.map(gridOfLayout)));
      const moved = movedFindings(agreed, variant, laid);
      expect([variant.name, ...inOrder(withoutFirst(found, variant))]).toEqual([
        variant.name,
        ...inOrder(withoutFirst(moved, variant)),
      ]);
    }
  });
});
