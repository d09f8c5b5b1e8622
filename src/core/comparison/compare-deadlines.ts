import { type Deadline, readDeadlines } from "../quantity";
import { compact } from "../text/simplify";
import type { Difference } from "./difference";

/** Time limits that only one side has. Where the table says 及时 in place of a day, that stands beside the day. */
export function compareDeadlines(body: string, goals: readonly string[]): readonly Difference[] {
  const year = yearNamed([body, ...goals].join("\n"));
  const own = readDeadlines(body, year);
  const others = goals.flatMap((goal) => readDeadlines(goal, year));
  const spansYear = goals.some((goal) => wholeYear.test(goal));
  const lost = own.filter(
    (deadline) => !others.some((other) => same(deadline, other)) && !(spansYear && endsWithYear(deadline)),
  );
  const added = others.filter((deadline) => !own.some((other) => same(deadline, other)));
  const replaced = lost.length === 1 ? added.find(({ vague }) => vague) : undefined;
  return [
    // 及时总结 names no day that a table could lose.
    ...lost.filter(({ vague }) => !vague).map(({ text }) => difference(text, replaced?.text ?? null)),
    ...added.filter((deadline) => deadline !== replaced).map(({ text }) => difference(null, text)),
  ];
}

/** 全年完成 says what 年内完成 says. */
const wholeYear = /年内|全年|当年|本年|今年|年度内/u;

function endsWithYear({ text, date }: Deadline): boolean {
  return wholeYear.test(text) || (date !== null && date.month === 12 && date.day === 31);
}

function same(a: Deadline, b: Deadline): boolean {
  if (a.date === null || b.date === null) return compact(a.text) === compact(b.text);
  return a.date.year === b.date.year && a.date.month === b.date.month && a.date.day === b.date.day;
}

/** Both sides are of one year: 7月底前 in a row is that of 2022年7月底前 in the notice. Without any, a leap year serves to compare. */
function yearNamed(text: string): number {
  return Number(/(20\d\d)\s*年/u.exec(text)?.[1] ?? 2000);
}

function difference(body: string | null, table: string | null): Difference {
  return { kind: "deadline", subject: null, body, table };
}
