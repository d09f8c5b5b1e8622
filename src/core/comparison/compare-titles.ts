import { compact } from "../text/simplify";
import type { Difference } from "./difference";
import type { Notice } from "./notice";

/**
 * What the table is called should agree with the name that the notice gives it, else with the notice's own. How each calls its kind
 * of paper (工作要点, 任务分解表) is no difference; 重点 and （征求意见稿） are.
 */
export function compareTitles(
  { title, annex }: Pick<Notice, "title" | "annex">,
  table: string | null,
): readonly Difference[] {
  const named = [annex, title].filter((name) => name !== null);
  if (table === null) return [];
  const other = named.find((name) => bare(name) !== bare(table));
  return other === undefined ? [] : [{ kind: "wording", subject: null, body: other, table }];
}

const kindOfPaper = /(?:工作|任务|责任|目标|实施|重点|主要|分解|一览|清单|书|要点|计划|方案|安排|分工|意见|表)+$/u;

function bare(title: string): string {
  return compact(title)
    .replace(/^附件\d*[:：]?|[《》“”]/gu, "")
    .replace(/年度(?=.)/gu, "年")
    .replace(kindOfPaper, (kind) => (kind.includes("重点") ? "重点" : ""));
}
