import { rememberByShape } from "../text/remember";
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

/** Of labels that are no name of their column, but hold one, stand in for one, resemble one or hint at one: weaker than every name. */
export const ranks = { part: 100, stopgap: 101, alike: 102, hint: 103 } as const;

/** Tells what a header cell heads; null when it heads nothing that we know, undefined when staff say that it heads nothing of ours. */
export type LabelReader = (text: string) => RecognisedLabel | null | undefined;

/** No header of a real sheet is longer; task texts are. */
const longestLabel = 16;
/** With brackets and padding: 佐证依据（会议通知、图片资料等证明材料）. */
const longestCell = 48;

/**
 * Reads a header cell.
 *
 * @example recogniseLabel("佐证材料（复印件）") //=> { role: "evidence", duty: null, unsure: false, rank: 1 }
 * @returns null when it heads nothing that we know.
 */
export function recogniseLabel(text: string): RecognisedLabel | null {
  return text.length > longestCell || isProse(text) ? null : labelOf(text);
}

/** Whether a text begins with more characters than any label has, a year before it and all: most tasks do. */
function isProse(text: string): boolean {
  let characters = 0;
  for (let at = 0; at < text.length && characters <= longestLabel + longestYear; at++) {
    const code = text.charCodeAt(at);
    if (isBracket(code)) return false;
    if (code >= 0x4e00 && code <= 0x9fff) characters++;
  }
  return characters > longestLabel + longestYear;
}

/** What stands in brackets does not count. */
function isBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0xff08 || code === 0xff3b || code === 0x3010 || code === 0x3014;
}

const labelOf = rememberByShape((text): RecognisedLabel | null => {
  const label = bare(text);
  if (label === "" || label.length > longestLabel) return null;
  if (/[交传]/.test(text) && saysSubmitted(compact(text)))
    return { role: "submitted", duty: null, unsure: false, rank: 0 };

  const exact = byName.get(label);
  if (exact) return { role: exact.role, duty: dutyOf(exact.role, label), unsure: false, rank: exact.rank };
  if (aboutSomethingElse.test(label)) return null;
  const containing = parts.find(({ part }) => label.includes(part));
  if (containing)
    return { role: containing.role, duty: dutyOf(containing.role, label), unsure: false, rank: ranks.part };

  const alike = namesNear(label).find(({ name }) => differsByOne(name, label));
  return alike ? { role: alike.role, duty: null, unsure: true, rank: ranks.alike } : null;
});

function saysSubmitted(label: string): boolean {
  return /已提?交|提交情况|上传情况/.test(label) && /佐证|材料|资料|依据/.test(label);
}

/** 牵头单位联系人, 工作目标完成情况 hold a column's name and head another one. */
const aboutSomethingElse = /联系|领导|负责人|电话|意见|签[字章名]|情况|进[度展]|提交|得分|自评|评分|分值|盖章/;

/** The label as compared: no white space, numbering, year, brackets or punctuation. */
function bare(text: string): string {
  const label = compact(text);
  // Nothing but Chinese characters: nothing to take away but a year in words.
  if (/^[\u4e00-\u9fff]+$/.test(label) && !/^[本当全一二三四五六七八九十]/.test(label)) return label;
  const words = label.replace(/\(.*?\)|\[.*?\]|【.*?】|〔.*?〕/g, "").replace(/[、，,。：:;；/*·\-—_.．]/g, "");
  if (words.length > longestLabel + longestYear) return words;
  return words.replace(/^(20\d\d年?度?|本年度?|当年|全年)(?=..)/, "").replace(/^[一二三四五六七八九十\d]+$/, "");
}

/** 2022年度 */
const longestYear = 6;

function dutyOf(role: ColumnRole, label: string): "lead" | "support" | null {
  if (role !== "departments") return null;
  if (/牵头.*(配合|责任)/.test(label) && !/牵头责任/.test(label)) return null;
  if (/牵头|主办|主责/.test(label)) return "lead";
  return /配合|协办|协同|协助|参与/.test(label) ? "support" : null;
}

/** One character typed wrong, missing or too many: 佐征依据, 佐依据 for 佐证依据. */
function differsByOne(name: string, label: string): boolean {
  if (Math.abs(name.length - label.length) > 1) return false;
  let start = 0;
  while (start < name.length && name[start] === label[start]) start++;
  const [skipName, skipLabel] = name.length === label.length ? [1, 1] : name.length > label.length ? [1, 0] : [0, 1];
  return (
    name.endsWith(label.slice(start + skipLabel)) && name.length - start - skipName === label.length - start - skipLabel
  );
}

interface Name {
  readonly name: string;
  readonly role: ColumnRole;
  readonly rank: number;
}

// Every cell of a sheet may be a header: the words are laid out so that most cells are done with after one look.

const roles = Object.entries(columnVocabulary) as [ColumnRole, (typeof columnVocabulary)[ColumnRole]][];
const names: readonly Name[] = roles.flatMap(([role, words]) => [
  ...words.names.map((name, rank) => ({ name, role, rank })),
  ...(words.stopgaps ?? []).map((name) => ({ name, role, rank: ranks.stopgap })),
]);
const parts = roles.flatMap(([role, words]) => (words.parts ?? []).map((part) => ({ part, role })));
/** The first role to claim a name has it. */
const byName = new Map([...names].reverse().map((name) => [name.name, name]));
const longNames = names.filter(({ name }) => name.length >= 4);
const byFirst = groupBy(longNames, ({ name }) => name.charAt(0));
const byLast = groupBy(longNames, ({ name }) => name.charAt(name.length - 1));

/** A name that differs by one character has the same first or the same last one. */
function namesNear(label: string): readonly Name[] {
  if (label.length < 3) return [];
  const first = byFirst.get(label.charAt(0)) ?? [];
  const last = byLast.get(label.charAt(label.length - 1)) ?? [];
  return first.length === 0 ? last : last.length === 0 ? first : [...first, ...last];
}

function groupBy(all: readonly Name[], keyOf: (name: Name) => string): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of all) groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), name]);
  return groups;
}
