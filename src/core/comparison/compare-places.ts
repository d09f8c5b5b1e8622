import { compact } from "../text/simplify";
import type { Difference } from "./difference";
import type { Statement } from "./statement";

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
