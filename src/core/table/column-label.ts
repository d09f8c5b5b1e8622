import { compact } from "../text/simplify";
import { columnVocabulary } from "./column-vocabulary";
import type { ColumnRole } from "./task-table";

export interface RecognisedLabel {
  readonly role: ColumnRole;
  readonly duty: "lead" | "support" | null;
  readonly unsure: boolean;
  /** Position among the role's names: of two columns of one role the stronger label wins. */
  readonly rank: number;
}

/** No header of a real sheet is longer; task texts are. */
const longestLabel = 16;

/**
 * Reads a header cell.
 *
 * @example recogniseLabel("佐证材料（复印件）") //=> { role: "evidence", duty: null, unsure: false, rank: 1 }
 * @returns null when it heads nothing that we know.
 */
export function recogniseLabel(text: string): RecognisedLabel | null {
  const submitted = /已提?交/.test(compact(text));
  const label = bare(text);
  if (label === "" || label.length > longestLabel) return null;
  if (submitted && /佐证|材料|资料|依据/.test(compact(text)))
    return { role: "submitted", duty: null, unsure: false, rank: 0 };

  const exact = roles.find(([, { names }]) => names.includes(label));
  if (exact) {
    const [role, { names }] = exact;
    return { role, duty: dutyOf(role, label), unsure: false, rank: names.indexOf(label) };
  }
  const containing = roles.find(([, { parts = [] }]) => parts.some((part) => label.includes(part)));
  if (containing) return { role: containing[0], duty: dutyOf(containing[0], label), unsure: false, rank: 50 };

  const alike = roles.find(([, { names }]) => names.some((name) => name.length >= 4 && differsByOne(name, label)));
  return alike ? { role: alike[0], duty: null, unsure: true, rank: 90 } : null;
}

/** The label as compared: no white space, numbering, year, brackets or punctuation. */
function bare(text: string): string {
  return compact(text)
    .replace(/\(.*?\)|\[.*?\]|【.*?】|〔.*?〕/g, "")
    .replace(/[、，,。：:;；/*·\-—_.．]/g, "")
    .replace(/^(20\d\d年?度?|本年度?|当年|全年)(?=..)/, "")
    .replace(/^[一二三四五六七八九十\d]+$/, "");
}

function dutyOf(role: ColumnRole, label: string): "lead" | "support" | null {
  if (role !== "departments") return null;
  if (/牵头.*(配合|责任)/.test(label) && !/牵头责任/.test(label)) return null;
  if (/牵头|主办|主责/.test(label)) return "lead";
  return /配合|协办|协同|协助|参与/.test(label) ? "support" : null;
}

/** One character typed wrong, none missing: 佐征依据 for 佐证依据. */
function differsByOne(name: string, label: string): boolean {
  if (name.length !== label.length) return false;
  let differences = 0;
  for (let index = 0; index < name.length; index++) if (name[index] !== label[index]) differences++;
  return differences === 1;
}

const roles = Object.entries(columnVocabulary) as [ColumnRole, (typeof columnVocabulary)[ColumnRole]][];
