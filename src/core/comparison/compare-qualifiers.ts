import { compact } from "../text/simplify";
import type { Difference } from "./difference";
import type { Statement } from "./statement";

/** Words whose loss makes a promise lighter: 主要领导 is more than 领导, 正式协议 more than 协议. */
const weighty = ["党政主要领导", "主要领导", "主要负责人", "分管领导", "科级以上", "处级以上", "副处级以上", "正式"];
const village = /[\p{Script=Han}]{1,6}?(?:乡|镇|街道)[\p{Script=Han}]{1,8}?村/gu;

/** Places that a body names one by one and no row does. */
export function comparePlaces(body: string, rows: readonly Statement[]): readonly Difference[] {
  const table = compact(rows.map(({ content = "", goal }) => content + goal).join("\n"));
  const named = [...body.matchAll(village)].map(([name]) =>
    name.replace(/^.*(?:用于|位于|[在和与及对为])(?=.{2,}?[乡镇道])/u, ""),
  );
  const lost = [...new Set(named)].filter((name) => !table.includes(compact(name)));
  return lost.length === 0 ? [] : [{ kind: "place", subject: null, body: lost.join("、"), table: null }];
}

/** Ranks of persons that only one side asks for; a longer word tells of the shorter ones within it. */
export function compareRanks(body: string, goals: readonly string[]): readonly Difference[] {
  const [own, other] = [compact(body), compact(goals.join("\n"))];
  const found = weighty.filter((word) => own.includes(word) !== other.includes(word));
  return found
    .filter((word) => !found.some((longer) => longer !== word && longer.includes(word)))
    .map((word) => ({
      kind: "rank" as const,
      subject: null,
      body: own.includes(word) ? word : null,
      table: other.includes(word) ? word : null,
    }));
}
