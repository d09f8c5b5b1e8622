import { compact } from "../text/simplify";
import type { Difference } from "./difference";

/** Words whose loss makes a promise lighter: 主要领导 is more than 领导, 正式协议 more than 协议. */
const weighty = ["党政主要领导", "主要领导", "主要负责人", "分管领导", "科级以上", "处级以上", "副处级以上", "正式"];

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
