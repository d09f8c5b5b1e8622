import type { Department } from "./department";
import { breakBeforeMarkers, withoutMarker } from "./list-marker";
import { closings, splitOutside } from "./nesting";
import { isPlaceholder } from "./placeholder";

type Duty = Department["duty"];

/** 县政协办 is an office by that name, none that helps. */
const DUTY_WORDS = {
  lead: "牵头|主办|主责|牽頭|主辦",
  support: "配合|(?<!政)协办|协同|协助|参与|参加|(?<!政)協辦|協助|參與",
};
const SHORT_DUTY = { lead: "主", support: "[辅輔]" };
const NOUN = "(?:责任|責任)?(?:单位|部门|單位|部門|科室)?";
const LEAD_LABEL = new RegExp(`^(?:${DUTY_WORDS.lead}|主要负责)${NOUN}\\s*[:：]`, "u");
const SUPPORT_LABEL = new RegExp(`^(?:${DUTY_WORDS.support})${NOUN}\\s*[:：]`, "u");
const PLAIN_LABEL = /^(?:责任|責任|承办|实施|落实|完成|负责)?(?:单位|部门|單位|部門|主体)\s*[:：]/u;
const ANY_LABEL = new RegExp(
  `\\s*((?:(?:${DUTY_WORDS.lead}|${DUTY_WORDS.support}|主要负责)${NOUN}|(?:责任|責任)(?:单位|部门|單位|部門))\\s*[:：])`,
  "gu",
);
/** 【牵头】甲局【配合】乙局 */
const FRAMED_LABEL = new RegExp(`[【[]((?:${DUTY_WORDS.lead}|${DUTY_WORDS.support})${NOUN})[】\\]][:：]?`, "gu");
const LEAD_MARK = new RegExp(
  `[（(](?:${DUTY_WORDS.lead}|${SHORT_DUTY.lead})(?:单位|部门|單位|实施|落实|负责)?[）)]|(?:${DUTY_WORDS.lead})$|^由`,
  "u",
);
const SUPPORT_MARK = new RegExp(
  `[（(](?:${DUTY_WORDS.support}|${SHORT_DUTY.support})(?:单位|部门|單位)?[）)]|(?:${DUTY_WORDS.support})$`,
  "u",
);

/** （配合）甲局、乙局: a mark before the first name holds for those behind it. */
const OPENING_MARK = /^[（(]/u;

/** The last character of what can be a department's name; a line that ends otherwise goes on in the next one. */
const NAME_END = /[局委办府部厅处科院校会社团司心道镇乡村县区市园馆站行所队室组位门台业联矿厂店）)辦會團處]$/u;
const CATCH_ALL =
  /^(?:[全区县市省级本]{0,3})(?:各|有关|相关|有關|相關|所有|全体)|(?:有关|相关|职能)(?:部门|单位|職能|單位)|各[^、]{0,4}(?:部门|单位|镇|乡|街道)|成员单位$/u;

/** 各镇街按职责分工负责: how the work is shared, no part of the name. */
const SHARED_DUTY = /(?:按照?|依)(?:各自)?职责(?:分工)?(?:负责|落实|配合|做好)?$/u;

/** 县发改局会同县财政局 */
const TOGETHER_WITH = /(?<=[局委办府部厅处院会中心])会同/u;

/** 县财政局（资金保障）: what it does in this task, no part of its name. */
const PART_PLAYED = /[（(](?![按依])[^（()）、]{2,6}(?:保障|负责|落实|实施|协调|监督|指导|把关)[）)]$/u;
/** 牵头领导：张三, 联系人：李四: persons, no departments. */
const PERSON = /^(?:牵头|分管|责任|挂钩|包联|联系)?(?:领导|责任人|联系人|负责人)\s*[:：]/u;

const RANK = { lead: 0, none: 1, support: 2 } as const;

/**
 * The departments that a 责任单位 cell names: the leading ones first, then in reading order, the supporting ones last.
 *
 * Labels (牵头单位：, 配合单位：, （牵头）) become the duty and leave the name. Two columns read as one text:
 * `splitDepartments("牵头单位：" + lead + "；配合单位：" + support)`.
 *
 * @example splitDepartments("区发改局（牵头）、各镇街")
 * //=> [{ name: "区发改局", duty: "lead", catchAll: false }, { name: "各镇街", duty: null, catchAll: true }]
 */
export function splitDepartments(text: string): Department[] {
  const departments: Department[] = [];
  let duty: Duty = null;
  for (const piece of pieces(text)) {
    const label = dutyOfLabel(piece);
    if (label !== undefined) duty = label;
    let opened: Duty = null;
    for (const name of names(piece)) {
      if (OPENING_MARK.test(name)) opened = dutyOfMark(name);
      const own = dutyOfMark(name) ?? opened ?? duty;
      const bare = withoutMark(name);
      if (isPlaceholder(bare) || departments.some((known) => known.name === bare)) continue;
      departments.push({ name: bare, duty: own, catchAll: CATCH_ALL.test(bare) });
    }
    if (label === undefined && duty === null) markList(departments, piece);
  }
  return departments.sort((a, b) => RANK[a.duty ?? "none"] - RANK[b.duty ?? "none"]);
}

/** 甲局、乙局配合: the word behind the last name is said of it alone, as 甲局牵头，乙局、丙局配合 shows only from its list. */
function markList(departments: Department[], piece: string): void {
  const duty = dutyOfMark(piece.replace(/[（(][^（(]*[）)]$/u, ""));
  if (duty !== "support" || !piece.includes("、")) return;
  const members = new Set(names(piece).map(withoutMark));
  departments.forEach((known, index) => {
    if (members.has(known.name) && known.duty === null) departments[index] = { ...known, duty };
  });
}

/** One piece for each label or clause: the 、 inside are left for `names`. */
function pieces(text: string): string[] {
  const whole = unwrap(text.trim()).replace(FRAMED_LABEL, "\n$1：");
  const lines = splitOutside(whole.replace(ANY_LABEL, "\n$1"), (char) => "；;。，,\n\r\t".includes(char));
  const joined: string[] = [];
  let pending = "";
  for (const { text: line, separator } of lines) {
    const piece = pending + line.trim();
    const broken =
      "\n\r".includes(separator) &&
      separator !== "" &&
      piece !== "" &&
      !NAME_END.test(piece) &&
      !/[:：、]$/u.test(piece);
    pending = broken && dutyOfMark(piece) === null ? piece : "";
    if (pending === "" && piece !== "" && !PERSON.test(piece)) joined.push(piece);
  }
  return pending === "" ? joined : [...joined, pending];
}

/** （责任单位：甲局、乙局）: brackets around everything. */
function unwrap(text: string): string {
  return closings(text).get(0) === text.length - 1 ? text.slice(1, -1) : text;
}

function names(piece: string): string[] {
  const bare = withoutMarker(piece);
  const unlabelled = bare.replace(LEAD_LABEL, "").replace(SUPPORT_LABEL, "").replace(PLAIN_LABEL, "");
  // A list is known by its first marker.
  const list = breakBeforeMarkers(unlabelled === bare ? piece : unlabelled);
  const parts = (char: string, at: number): boolean =>
    (char === "、" && !NUMBERED.test(list.slice(Math.max(0, at - 3), at))) ||
    char === "\n" ||
    (/\s/u.test(char) && NAME_END.test(list.charAt(at - 1)));
  return splitOutside(list, parts)
    .map(({ text }) => withoutMarker(text).replace(/\s+/gu, "").replace(SHARED_DUTY, ""))
    .flatMap((name) => name.split(TOGETHER_WITH))
    .flatMap(beforeAndAfterEtc)
    .filter((name) => name !== "");
}

/** The 二 of an item 二、乙局. */
const NUMBERED = /(?:^|\n)[一二三四五六七八九十\d]{1,2}$/u;

/** 区发改局等有关单位 names one department and then everybody. */
function beforeAndAfterEtc(name: string): string[] {
  const at = name.lastIndexOf("等");
  if (at <= 0) return [name];
  const rest = name.slice(at + 1);
  if (CATCH_ALL.test(rest)) return [name.slice(0, at), rest];
  return /^(?:部门|单位|\d*个?(?:部门|单位))?$/u.test(rest) ? [name.slice(0, at)] : [name];
}

function dutyOfLabel(piece: string): Duty | undefined {
  const bare = withoutMarker(piece);
  if (LEAD_LABEL.test(bare)) return "lead";
  if (SUPPORT_LABEL.test(bare)) return "support";
  return PLAIN_LABEL.test(bare) ? null : undefined;
}

function dutyOfMark(name: string): Duty {
  if (LEAD_MARK.test(name)) return "lead";
  return SUPPORT_MARK.test(name) ? "support" : null;
}

function withoutMark(name: string): string {
  return name.replace(LEAD_MARK, "").replace(LEAD_MARK, "").replace(SUPPORT_MARK, "").replace(PART_PLAYED, "");
}
