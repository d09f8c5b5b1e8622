import { goalForms } from "../../../src/core/reading/goal-form";
import { type GoalReading, readGoal } from "../../../src/core/reading/read-goal";
import { type Shape, shapeOf } from "../../../src/core/text/shape";
import { labelledRows } from "../policy/rows";
import { COUNTY_SENTENCES } from "../quantity/county-sentences";
import { UNSEEN_TASKS } from "../quantity/unseen-tasks";

/** Reads goals one after the other, each by its form where it has one. */
function goalReader(year: number): (goal: string, shape: Shape | null) => GoalReading {
  const formOf = goalForms(year);
  return (goal, shape) => {
    const form = shape && formOf(goal, shape);
    if (!form) return readGoal(goal, year);
    const { relativeTargets, hedges, deadlines } = form;
    return { quantities: form.quantitiesIn(goal), relativeTargets, hedges, deadlines };
  };
}

/** Goals of one shape may be read once for all of them: each must say what it says when it is read by itself. */
const goals = [
  ...labelledRows.map(({ goal }) => goal),
  ...COUNTY_SENTENCES.map(([sentence]) => sentence),
  ...UNSEEN_TASKS.map(([sentence]) => sentence),
].filter((goal) => /\d/.test(goal));

/** So many have less shapes than are kept. */
const most = process.env.SHANHAI_FULL === "1" ? 900 : 350;
const some = goals.filter((_, index) => index % Math.ceil(goals.length / most) === 0);

/** Numbers from where none is a day, a year or a byword any more, and those around it. */
const numbers = [
  ...["100", "101", "110", "365", "500", "999"],
  ...["1000", "1001", "1899", "1900", "2100", "2101", "9999"],
  ...["10000", "10001", "20000", "99999", "35000"],
  ...["123456", "1000000"],
];

/** The goal with all its numbers of one length, in several ways. */
function variants(goal: string): readonly (readonly string[])[] {
  return [3, 4, 5, 6].map((length) => {
    const alike = numbers.filter((number) => number.length === length);
    return alike.map((_, shift) => {
      let at = shift;
      return goal.replace(/(?<![\d.．,，]|20)\d+(?![\d.．])(?!年)/g, () => alike[at++ % alike.length]!);
    });
  });
}

test("goals that differ in large numbers alone share all but these", () => {
  const read = goalReader(2022);
  const [one, other] = ["力争到位资金8213万元", "力争到位资金3500万元"].map((goal) => read(goal, shapeOf(goal)));
  expect(other!.hedges).toBe(one!.hedges);
  expect(other!.quantities).toEqual([{ ...one!.quantities[0], text: "3500万元", value: 35_000_000 }]);
});

test.each([
  ["力争完成第2500期培训", "力争完成第2600期培训"],
  ["力争拨付资金2500万元", "力争拨付资金2600万元"],
])("%s and %s are read alike", (one, other) => {
  const read = goalReader(2022);
  const first = read(one, shapeOf(one));
  const second = read(other, shapeOf(other));
  expect(first.hedges).toHaveLength(1);
  expect(second.hedges).toBe(first.hedges);
  expect(second).toEqual(goalReader(2022)(other, null));
});

test.each([
  ["a range over a blank", "投资9000万元至 4000万元", "投资4000万元至 9000万元"],
  ["a range over a line break", "投资9000万元至\n4000万元", "投资4000万元至\n9000万元"],
  ["a range up to full-width digits", "投资9000万元至８０００万元", "投资4000万元至８０００万元"],
  ["a range up to a number in characters", "投资9000万元至 八千万元", "投资4000万元至 八千万元"],
  ["a range over a bold mark", "投资9000万元至**4000万元", "投资4000万元至**9000万元"],
  ["from one to another", "由9000万元到 4000万元", "由4000万元到 9000万元"],
  ["a sum", "投入5000万五千元", "投入8000万五千元"],
  ["a sum of 亿 and 万", "投入2500亿五千万元", "投入3000亿五千万元"],
])("%s says what it says by itself", (_, first, second) => {
  const read = goalReader(2022);
  read(first, shapeOf(first));
  expect(read(second, shapeOf(second))).toEqual(goalReader(2022)(second, null));
});

test("a goal says what it says by itself, whatever goals of its shape were read before", () => {
  for (const goal of some)
    for (const alike of variants(goal)) {
      const read = goalReader(2022);
      expect(alike.map((text) => read(text, shapeOf(text)))).toEqual(alike.map((text) => readGoal(text, 2022)));
    }
});

/** The goal with other money in place of its own, each number as long as before. */
function withOtherMoney(goal: string): readonly string[] {
  return ["1", "2", "3", "6", "9", "0", "5"].map((first, shift) =>
    goal.replace(/\d+(?:\.\d+)?(?=[万亿元])/g, (number) =>
      number.replace(/\d/g, (_, at: number) => (at === 0 ? first : String((at * 7 + shift * 3) % 10))),
    ),
  );
}

test("money in a goal says what it says by itself, small amounts and decimals as well", () => {
  for (const goal of some.filter((text) => /\d[万亿元]/.test(text))) {
    const read = goalReader(2022);
    const alike = [goal, ...withOtherMoney(goal)];
    expect(alike.map((text) => read(text, shapeOf(text)))).toEqual(alike.map((text) => readGoal(text, 2022)));
  }
});
