import { compact } from "../../core/text/simplify";
import { checkTitles } from "../../strings/check-titles";

/** The id of the check that staff have written by its id or its name; what they wrote where it is neither. */
export function checkCalled(idOrTitle: string): string {
  const word = compact(idOrTitle).toLowerCase();
  return Object.entries(checkTitles).find(([, title]) => compact(title) === word)?.[0] ?? word;
}
