import { type Department, splitDepartments } from "../evidence";

/** A text and who is responsible for what it says. */
export interface Assigned {
  /** The text without the phrases that name units. */
  readonly text: string;
  /** Null where no phrase names any. */
  readonly departments: readonly Department[] | null;
}

/**
 * Takes the phrases that name responsible units out of a text, in the layouts that notices use: （责任单位：…）, 【牵头：…；配合：…】,
 * （某局、某局负责）, a line or a last sentence 责任单位：…, and 由某局牵头，某局配合 as words of the sentence.
 *
 * @example takeResponsible("由区发改局牵头，区经信局配合，签约项目4个。").text //=> "签约项目4个。"
 */
export function takeResponsible(text: string): Assigned {
  const named: string[] = [];
  const taken = layouts.reduce(
    (rest, layout) =>
      rest.replace(layout, (whole: string, ...groups: unknown[]) => {
        const { lead = "", units } = groups.at(-1) as { lead?: string; units: string };
        if (namesNobody.test(units)) return whole;
        named.push(units.replace(limits, "").replace(worksAlone, ""));
        return lead + [...units.matchAll(limits)].map(([, limit]) => `，${limit}`).join("");
      }),
    text.replace(persons, "").replace(limitAlone, ""),
  );
  return {
    text: taken.replace(/^[。\s]+|(?<=[。；])[。\s]*。/gu, "").trim(),
    departments: named.length > 0 ? departmentsIn(named) : null,
  };
}

/** A unit's duties may be told in several phrases: one for each half of a paragraph. */
function departmentsIn(phrases: readonly string[]): readonly Department[] {
  return splitDepartments(phrases.join("；").replace(joinedByAnd, "、"));
}

const label =
  "(?:责任(?:单位|部门|主体|分工|科室)?|(?:牵头|主办|主责|承办|配合|协办|协同|参与|落实|实施)(?:责任)?(?:单位|部门)?)";
const works =
  "(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|联合|具体|分别|总)*(?:牵头|负责|主办|承办|统筹|配合|协助|协同|协办|参与)(?:落实|实施|协调|推进|负责)?";
const unit =
  "[\\p{Script=Han}（）()“”]{1,24}?(?:局|委|办|公室|部|中心|集团|公司|街道|[乡镇村]|园区|开发区|社|联|会|院|校|银行|单位|部门|[镇乡]街|平台|团委|大学|协会)";
const units = `${unit}(?:、${unit})*(?:等(?:有关|相关)?(?:单位|部门)?)?`;
/** Brackets that hold nothing but units of one place. */
const ownUnits = `[区市县省各]${unit}(?:、[区市县省各]${unit})*(?:等(?:有关|相关)?(?:单位|部门)?)?`;
const duty = `${units}${works}(?:[，,、；;]\\s*${units}${works})*`;

const layouts: readonly RegExp[] = [
  // （责任单位：甲局、乙局）, 【牵头：甲局；配合：乙局】
  new RegExp(
    `[（(【\\[〔]\\s*(?<units>${label}\\s*[:：][^（()）【】\\[\\]〔〕]*(?:[（(][^（()）]*[)）][^（()）【】]*)*)[)）】\\]〕]`,
    "gu",
  ),
  // （甲局、乙局负责）, （甲局牵头，乙局配合）, （甲局、乙局） behind the last stop
  new RegExp(`[（(【\\[〔]\\s*(?<units>${duty})\\s*[)）】\\]〕]`, "gu"),
  new RegExp(`(?<=[。；;])\\s*[（(【\\[〔]\\s*(?<units>${units})\\s*[)）】\\]〕]`, "gu"),
  new RegExp(`[（(【\\[〔]\\s*(?<units>${ownUnits})\\s*[)）】\\]〕](?=[。；;\\n]|$)`, "gu"),
  // 责任单位：甲局、乙局 to the end of its line
  new RegExp(`(?<lead>^|[。；;！]|\\n)\\s*(?<units>${label}\\s*[:：][^\\n]*?)(?=[。\\n]|$)`, "gu"),
  // 由甲局牵头，乙局配合，…
  new RegExp(`(?<lead>^|[，,。；;：:\\n])\\s*(?<units>由${duty})(?:[，,]|(?=[。；;\\n]|$))`, "gu"),
  new RegExp(`(?<lead>^|[，,。；;\\n])\\s*(?<units>(?=[区市县省各])${duty})(?:[，,]|(?=[。；;\\n]|$))`, "gu"),
];

/** 区发改局和区财政局 are two. */
const joinedByAnd = /(?<=[局委办部社会联团心])[和及与](?=[区市县省各])/gu;

/** 负责 and 统筹 say no more than that a unit is named; 牵头 and 配合 stay: the reader of units knows them. */
const worksAlone =
  /(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|联合|具体|分别|总)*(?:负责|统筹|承办)(?:落实|实施|协调|推进)?(?=$|[，,；;])/gu;

/** （责任单位见附件） */
const namesNobody = /^(?:[^:：]*[:：])?\s*(?:详?见|同上|略)/u;

/** A time limit in the same brackets belongs to the promise. */
const limits = /[；;，,\s]*(?:完成)?(?:时限|时间|期限)\s*[:：]\s*([^；;，,）)】\n]*)/gu;
const limitAlone = /(?<=^|[\n。])\s*(?:完成)?(?:时限|期限)\s*[:：]\s*/gu;
const persons = /(?:分管|责任|牵头|包干|联系)(?:领导|人)\s*[:：][^；;。\n）)】]*[；;]?/gu;
