import type { ColumnCorrection } from "../settings/workbook-settings";
import { compact } from "../text/simplify";
import { type LabelReader, recogniseLabel } from "./column-label";

/** Reads header cells as staff have corrected them for this sheet; all others as they are known. */
export function labelReader(corrections: readonly ColumnCorrection[], sheet: string): LabelReader {
  const corrected = new Map(
    corrections.filter((each) => each.sheet === sheet).map(({ label, role }) => [compact(label), role]),
  );
  if (corrected.size === 0) return recogniseLabel;
  return (text) => {
    const role = corrected.get(compact(text));
    if (role === undefined) return recogniseLabel(text);
    // What staff say goes before any likeness: the strongest label of its role.
    return role === null ? undefined : { role, duty: dutyOf(text, role), unsure: false, rank: -1 };
  };
}

function dutyOf(text: string, role: string): "lead" | "support" | null {
  const own = recogniseLabel(text);
  return own?.role === role ? own.duty : null;
}
