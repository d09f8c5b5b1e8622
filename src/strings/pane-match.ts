import type { Match } from "../core/policy/match-requirements";
import { matchSentence } from "./verdict-sentence";

/** Why the row is held to the indicator. @example "本行按“到位资金”核对：因为写了“到位资金”。" */
export function matchReason(
  match: Pick<Match, "foundIn" | "words"> & { readonly requirement: { readonly name: string } },
): string {
  return `本行按“${match.requirement.name}”核对：${matchSentence(match)}。`;
}
