import { compact } from "../text/simplify";

/** What a row is known by wherever it moves: 工作内容 and 工作目标, however they are spaced. */
export function rowWords(content: string, goal: string): string {
  return `${compact(content)}\n${compact(goal)}`;
}
