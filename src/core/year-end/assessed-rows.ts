import { meaningOf } from "../settings/sheet-vocabulary";
import { compact } from "../text/simplify";
import { type AssessedKind, type AssessmentColumn, assessedKinds } from "./assessment-columns";
import { shareWords } from "./share-words";

/** A row of 自评汇总, by what it says it is about. */
export interface AssessedRow {
  readonly kind: AssessedKind;
  /** 工作内容 of a row of tasks, without the number that tells it from others alike. */
  readonly name: string;
  readonly goal: string;
  readonly departments: string;
  /** Task rows are known by their words; of those alike the second by its number too: 产业（第2处）. */
  readonly key: string;
}

/** @returns null for a row that is none of ours. */
export function assessedRow(text: (column: AssessmentColumn) => string): AssessedRow | null {
  const kind = meaningOf(assessedKinds, text("kind"));
  if (kind === null) return null;
  const whole = compact(text("name"));
  const [goal, departments] = [compact(text("goal")), compact(text("departments"))];
  if (kind !== "row" && kind !== "gone") return { kind, name: whole, goal, departments, key: `${kind}\n${whole}` };
  const [, name = whole, number] = /^(.*)\(第(\d+)处\)$/s.exec(whole) ?? [];
  const key = ["row", name, goal, ...(number === undefined ? [] : [number])].join("\n");
  return { kind, name, goal, departments, key };
}

/**
 * Which of the rows that are there each wanted row goes on with. One whose words were mended is known by what has stayed of them: the
 * same 工作内容 with the same 责任单位 or much the same 工作目标, where that leaves no choice.
 */
export function matchRows<Wanted extends AssessedRow, Present extends AssessedRow>(
  wanted: readonly Wanted[],
  present: readonly Present[],
): ReadonlyMap<Wanted, Present> {
  const found = new Map<Wanted, Present>();
  const taken = new Set<Present>();
  const take = (row: Wanted, there: Present | undefined) => {
    if (!there) return;
    found.set(row, there);
    taken.add(there);
  };
  // Of two rows alike the upper one counts, and rather one that is still in use.
  const byKey = new Map<string, Present>();
  for (const row of [...present.filter(({ kind }) => kind === "gone").reverse(), ...present.filter(isInUse).reverse()])
    byKey.set(row.key, row);
  for (const row of wanted) take(row, byKey.get(row.key));

  const stays: readonly ((one: AssessedRow, other: AssessedRow) => boolean)[] = [
    (one, other) => one.name === other.name && one.departments === other.departments,
    (one, other) => one.name === other.name && shareWords(one.goal, other.goal),
    (one, other) => one.goal !== "" && one.goal === other.goal,
  ];
  for (const isLike of stays) {
    const lacking = wanted.filter((row) => row.kind === "row" && !found.has(row));
    const left = present.filter((row) => row.kind === "row" && !taken.has(row));
    if (lacking.length === 0 || left.length === 0) break;
    const [likes, liked] = [likely(lacking, left, isLike), likely(left, lacking, isLike)];
    for (const [row, there] of likes) {
      const [only] = there;
      if (only && there.length === 1 && liked.get(only)?.length === 1) take(row, only);
    }
  }
  return found;
}

const isInUse = ({ kind }: AssessedRow): boolean => kind !== "gone";

/** Those that are like each row. Rows are sought by name and by goal first: a long table is not compared with all of itself. */
function likely<One extends AssessedRow, Other extends AssessedRow>(
  rows: readonly One[],
  among: readonly Other[],
  isLike: (one: AssessedRow, other: AssessedRow) => boolean,
): Map<One, readonly Other[]> {
  const byWord = new Map<string, Other[]>();
  for (const other of among) {
    for (const word of [`name\n${other.name}`, `goal\n${other.goal}`]) {
      const same = byWord.get(word);
      if (same) same.push(other);
      else byWord.set(word, [other]);
    }
  }
  return new Map(
    rows.map((row) => {
      const near = new Set([...(byWord.get(`name\n${row.name}`) ?? []), ...(byWord.get(`goal\n${row.goal}`) ?? [])]);
      return [row, [...near].filter((other) => isLike(row, other))];
    }),
  );
}
