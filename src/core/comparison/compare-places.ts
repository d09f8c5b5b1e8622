import { compact } from "../text/simplify";
import type { Difference } from "./difference";
import type { Statement } from "./statement";

/** A village with its town, or a town in a list of towns. */
const village = /[\p{Script=Han}]{1,6}?(?:[乡镇]|街道)(?!乡村|村振)[\p{Script=Han}]{1,8}?村(?!振兴|级)/gu;
const towns =
  /(?:[\p{Script=Han}]{2,8}?(?:畲族)?(?:[乡镇](?!村|街)|街道)(?:、|和|及|与|等)){1,20}(?:[\p{Script=Han}]{2,6}?(?:[乡镇](?!村)|街道))?/gu;

/** Places that one side names one by one and the other does not: 音坑乡、马金镇、长虹乡 became 音坑乡、马金镇、桐村镇. */
export function comparePlaces(body: string, rows: readonly Statement[]): readonly Difference[] {
  const table = rows.map(({ content = "", goal }) => `${content}\n${goal}`).join("\n");
  const lost = missing(namesIn(body), table);
  if (lost.length === 0) return [];
  const added = missing(namesIn(table), body);
  return [{ kind: "place", subject: null, body: lost.join("、"), table: added.join("、") || null }];
}

function missing(names: readonly string[], text: string): readonly string[] {
  const other = compact(text);
  return names.filter((name) => !other.includes(compact(name)));
}

function namesIn(text: string): readonly string[] {
  const listed = [...text.matchAll(towns)].flatMap(([list]) => list.split(/[、和及与等]/u));
  const named = [...text.matchAll(village)].map(([name]) => name);
  return [...new Set([...named, ...listed].map(withoutLead).filter(({ length }) => length >= 3))];
}

function withoutLead(name: string): string {
  return name
    .replace(/^.*(?:用于|位于|支持|[在和与及对为到])(?=.{1,}?[乡镇道])/u, "")
    .replace(/^[\p{Script=Han}]{2,3}[县市区](?=[\p{Script=Han}]{2,}[乡镇道村])/u, "")
    .trim();
}
