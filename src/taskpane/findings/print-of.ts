import type { ReviewedFinding } from "../reviewed";

const prints = new WeakMap<ReviewedFinding, string>();

/** The same for findings that say the same: another 审核 brings new objects, and the pane draws only what has changed. */
export function printOf(finding: ReviewedFinding): string {
  let print = prints.get(finding);
  if (print === undefined) {
    print = JSON.stringify(finding);
    prints.set(finding, print);
  }
  return print;
}
