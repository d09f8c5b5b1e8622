import { likeness } from "./clause";
import type { Difference } from "./difference";
import { type Pair, sameMeasure, sameValue, type Stated } from "./pair-quantities";
import { spelled } from "./said";

/** 每个领域1个, 教师、医生各5名: one number that holds for each of several; rows may repeat it for each. */
const forEach = /每|各|分别/u;
const alike = 0.15;

/** What only a row states, because it repeats for one what the body says for each. */
export function isShareOf(table: Stated, body: readonly Stated[]): boolean {
  return body.some(
    (own) =>
      forEach.test(own.clause) &&
      sameMeasure(own.quantity, table.quantity) &&
      sameValue(own.quantity, table.quantity) &&
      likeness(own.clause, table.clause) >= alike,
  );
}

const members = /((?:[\p{Script=Han}]{2,6}、)+[\p{Script=Han}]{2,6}?)(?:等)?(?:领域|方面|系统)?(?:每个|各|分别)/u;

/** Members of such a list for whom no row repeats the number: 教育、卫生、文化每个领域1个, but in culture 开展合作交流 alone. */
export function compareMembers(pairs: readonly Pair[], goals: readonly string[]): readonly Difference[] {
  const body = pairs.flatMap((pair) => pair.body ?? []);
  const table = pairs.flatMap((pair) => pair.table ?? []);
  return body.flatMap((own) => {
    const named = (members.exec(own.clause)?.[1]?.split("、") ?? []).filter((name) => !/[乡镇村道]$/u.test(name));
    const carrying = table.filter((other) => isShareOf(other, [own])).map(({ clause }) => spelled(clause));
    const without = named.filter((name) => !carrying.some((clause) => clause.includes(spelled(name))));
    // Where no clause names any member, 各领域 stands for all of them.
    if (without.length === 0 || without.length === named.length) return [];
    const speaking = goals.find((goal) => without.some((name) => spelled(goal).includes(spelled(name))));
    return [{ kind: "quantity", subject: null, body: own.clause, table: speaking ?? null }];
  });
}

/** 每个示范点2个 is more than 共2个. */
export function isForEachOnOneSide({ clause: body }: Stated, { clause: table }: Stated): boolean {
  return (each.test(body) && inAll.test(table)) || (inAll.test(body) && each.test(table));
}

const each = /每[个\p{Script=Han}]|各/u;
const inAll = /(?<![公])共(?![同建享富青产])|合计|总计/u;
