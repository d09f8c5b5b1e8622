import type { FindingCode, FindingValues } from "../core/checks/finding";
import type { Amount } from "../core/checks/finding-values";
import type { Minimum } from "../core/policy/requirement";
import { columnNames } from "../core/table/column-vocabulary";
import { amountText, levelNames, minimumText, rowText } from "./amounts";

export interface Sentences {
  /** What is wrong, with the words and numbers found. */
  readonly problem: string;
  /** Why it matters, where no article of the guideline says so; a finding with a citation goes without. */
  readonly basis?: string;
  /** What the clerk can do about it. */
  readonly remedy: string;
}

export type SentencesOf<Codes extends FindingCode> = {
  readonly [Code in Codes]: (values: FindingValues[Code]) => Sentences;
};

/** What a table gives rise to by itself; the rest comes of sheets of ours (see own-sheet-sentences.ts). */
export type TableCode = Exclude<FindingCode, OwnSheetCode>;
export type OwnSheetCode = "damaged-baseline" | "foreign-override" | "explained-error";

const fourColumns = "任务分解表由工作内容、工作目标、责任单位、佐证依据组成，缺一项就无法督办和考核。";

/** One set of sentences per finding code; a code without them does not compile. */
export const tableSentences: SentencesOf<TableCode> = {
  "missing-column": ({ columns }) => ({
    problem: `表头缺少“${columns.join("”“")}”${columns.length > 1 ? `${columns.length}列` : "这一列"}。`,
    basis: fourColumns,
    remedy: "请在表头补上该列并逐行填写；如果已有这一列，请把列名改成上述名称。",
  }),
  "missing-content": ({ error }) => ({
    problem: error ? errorFor("工作内容", error) : "本行没有写工作内容，上面也没有可以沿用的内容。",
    basis: fourColumns,
    remedy: "请填写工作内容；与上一行同属一项的，请合并单元格或写“同上”。",
  }),
  "missing-goal": ({ error }) => ({
    problem: error ? errorFor("工作目标", error) : "本行没有写工作目标。",
    basis: fourColumns,
    remedy: "请填写可以核对的目标，写明数量、单位和时限；不是任务行的，请删除。",
  }),
  "missing-department": ({ error }) => ({
    problem: error ? errorFor("责任单位", error) : "本行没有写责任单位。",
    basis: fourColumns,
    remedy: "请填写牵头单位；有多个单位的，用“、”隔开。",
  }),
  "missing-evidence": ({ error }) => ({
    problem: error ? errorFor("佐证依据", error) : "本行有独立的工作内容，但没有写佐证依据，不能沿用上一行。",
    basis: fourColumns,
    remedy: "请填写能证明目标完成的材料；确与上一行共用的，请合并单元格或写“同上”。",
  }),
  "placeholder-evidence": ({ quoted }) => ({
    problem: `佐证依据写的是“${quoted}”，没有说明是什么材料。`,
    basis: "年终考核按佐证依据逐项核对，没有材料名称就无从核对。",
    remedy: "请写出材料的名称，例如“会议通知、签到表、合作协议文本”。",
  }),
  "inherited-evidence": ({ from, via }) => ({
    problem: `本行佐证依据${via === "merge" ? "与上方单元格合并" : via === "ditto" ? "写“同上”" : "为空"}，沿用${rowText(from)}。`,
    basis: "工作内容相连的几行可以共用一份佐证依据。",
    remedy: "如果本行另有材料，请取消合并后单独填写。",
  }),
  "below-minimum": ({ name, minimum, quoted, promised, required, shortfall }) => ({
    problem: `${stated(quoted, promised)}低于“${name}”${whose(minimum)}的下限${amountText(required)}，差${amountText(shortfall)}${shortfall.value === 0 ? "（写法不包括本数）" : ""}。`,
    remedy: `请把目标提高到${minimumText(minimum)}；如果其余数额写在别的行，请合并写明。`,
  }),
  "below-baseline": ({ name, quoted, promised, required, shortfall }) => ({
    problem:
      promised && required && shortfall
        ? `${stated(quoted, promised)}低于上年${name}${amountText(required)}，少${amountText(shortfall)}。`
        : `“${quoted}”低于上年，${name}应不低于上年金额。`,
    remedy: "请把金额调整到不低于上年；如果上年值填错，请更正上年值。",
  }),
  "missing-quantity": ({ name, minimum, cause, words, field }) => ({
    problem: `${field ? `${field}领域的` : ""}“${name}”${missingQuantityCause[cause](words)}，无法核对是否达到${asked(minimum)}。`,
    remedy: `请在工作目标中写明数量，例如“${exampleOf(name, minimum)}”。`,
  }),
  "missing-baseline": ({ name, quoted }) => ({
    problem: `写有“${quoted}”，但没有上年的${name}金额，无法判断是否不低于上年。`,
    remedy: "请增加“上年值”列填写上年金额，或在目标中写明“不低于上年（上年××万元）”。",
  }),
  "unreadable-baseline": ({ quoted }) => ({
    problem: `上年值“${quoted}”读不出数，没有与上年比较。`,
    basis: "上年值要是能比较的数，公式出错的单元格没有数。",
    remedy: "请改正上年值；没有上年值的，请留空。",
  }),
  "wrong-measure": ({ name, minimum, quoted, words, field }) => ({
    problem: `“${quoted}”是“${words}”的数量，不是${field ? `${field}领域的` : ""}“${name}”，不能用来核对${asked(minimum)}。`,
    remedy: `请另外写明“${name}”的数量，例如“${exampleOf(name, minimum)}”。`,
  }),
  "unit-mismatch": ({ name, minimum, quoted }) => ({
    problem: `“${quoted}”的单位与“${name}”${whose(minimum)}的下限${minimumText(minimum)}不能比较。`,
    remedy: `请换成以“${minimum.unit}”计的数量，或同时写明。`,
  }),
  "missing-qualifier": ({ name, quoted, qualifiers }) => ({
    problem: `“${quoted}”数量够，但“${name}”要求的“${qualifiers.join("”“")}”没有写明。`,
    remedy: `请在目标中写明${qualifiers.join("、")}。`,
  }),
  "hedged-goal": ({ words, quoted }) => ({
    problem: `“${quoted}”用了“${words.join("”“")}”，不是确定的承诺。`,
    basis: "目标要能核对完成与否，软措辞会被理解为可以不完成。",
    remedy: "请改为确定的写法，例如“××以上”“不少于××”；确需保留的，请在说明中写明原因。",
  }),
  "unmeasurable-goal": ({ words }) => ({
    problem: `“${words.join("”“")}”无法核对完成与否。`,
    basis: "目标要能核对完成与否，没有数量、名次或等次就无法核对。",
    remedy: "请写明名次、等次或数量，例如“绩效评价进入前三名”。",
  }),
  "uncovered-indicator": ({ name, minimum, shared }) => ({
    problem: `没有一行承接“${name}”${bracketed(minimum)}${shared ? "，该项由结对双方共同承担" : ""}。`,
    remedy: shared
      ? "如由受援地承担，可不列入；参与协助的，请增加一行并写明数量。"
      : "请增加一行并写明数量；确不承担的，请在说明中写明原因。",
  }),
  "uncovered-requirements": ({ names }) => ({
    problem: `省定的定性要求中有${names.length}项没有行承接：${names.join("；")}。`,
    basis: "省定指引对结对双方提出的定性要求。",
    remedy: "这些要求没有数量下限；本年度安排的，可增加相应的行。",
  }),
  "uncovered-field": ({ name, minimum, fields }) => ({
    problem: `“${name}”要求每个领域${asked(minimum)}，没有行写明${fields.join("、")}领域的合作项目（协议）。`,
    remedy: "请为缺少的领域各增加一行，写明合作项目（协议）数。",
  }),
  "vague-department": ({ quoted }) => ({
    problem: `责任单位“${quoted}”没有落到具体单位，督办时找不到负责的人。`,
    basis: "每项任务要落实到具体单位，督办和考核才有对象。",
    remedy: "请写出牵头单位的名称，其他单位可写作配合单位。",
  }),
  "unknown-place": ({ title, asked }) => ({
    problem: `${unknownPlace(title, asked)}，没有核对省定下限的承接情况。`,
    basis: "省定下限按支援地、受援地、设区市分别约束，要先知道是哪个地方。",
    remedy:
      asked === null
        ? "请在标题中写明地名，例如“西湖区山海协作工程2022年度工作任务分解表”，再重新审核。"
        : "请把指定的地方改为全称，例如“西湖区”“淳安县”，再重新审核。",
  }),
  "unknown-pairing": ({ year, first }) => ({
    problem: `没有${year}年的结对表（现有的从${first}年起），没有核对结对关系。`,
    basis: "结对关系按年度核对。",
    remedy: "请核对标题中的年度；年度无误的，请自行核对结对关系。",
  }),
  "unpaired-partner": ({ place, named, partners, where }) => ({
    problem: `${where === "title" ? "标题" : "本行"}写到“${named}”，但${place}的结对地是${partners.join("、")}。`,
    basis: "现行的山海协作结对关系表。",
    remedy: "请核对地名；结对关系已调整的，请以最新文件为准。",
  }),
  "duplicate-row": ({ of }) => ({
    problem: `本行与${rowText(of)}的工作内容、工作目标、责任单位相同。`,
    basis: "同一项任务只列一行，汇总时才不会重复计算。",
    remedy: "请删除重复的行，或写出两行的区别。",
  }),
  "value-text-conflict": ({ inText, inColumn }) => ({
    problem: `目标值“${inColumn}”与工作目标中的“${inText}”不一致。`,
    basis: "印发的是工作目标的文字，目标值应与它一致。",
    remedy: "以印发的文字为准，请改正目标值，或改正文字。",
  }),
  "missing-deadline": ({ quoted }) => ({
    problem: quoted ? `“${quoted}”没有写明完成时限。` : "“完成时限”一列没有填写。",
    basis: "没有日期的任务无法判断是否逾期。",
    remedy: "请写明日期，例如“7月底前”“12月31日前”。",
  }),
  "passed-deadline": ({ quoted, documentDate, year }) => ({
    problem: documentDate
      ? `时限“${quoted}”早于或紧挨着文件日期${documentDate}。`
      : `时限“${quoted}”早于本表的${year}年度。`,
    basis: "时限应在文件印发之后，并给责任单位留出办理时间。",
    remedy: "请核对时限；已经完成的，请写“已于××完成”。",
  }),
  "unmet-target": ({ quoted, target, gap }) => ({
    problem: `完成值“${quoted}”没有达到目标“${target}”${gap ? `，差${amountText(gap)}` : ""}。`,
    basis: "年底考核以目标完成情况为准。",
    remedy: "请核对完成值；确未完成的，请在备注中说明原因。",
  }),
  "behind-pace": ({ quoted, target, share, gone }) => ({
    problem: `完成值“${quoted}”是目标“${target}”的${percentText(share)}，时间已过${percentText(gone)}，未达序时进度。`,
    basis: "序时进度从1月1日算到完成时限，没有写时限的算到12月31日。",
    remedy: "请加快推进，或在备注中写明原因和完成的计划。",
  }),
  overdue: ({ quoted, due, target }) => ({
    problem: `${due ? `时限${due.year}年${due.month}月${due.day}日已过` : "本年度已结束"}，${quoted === "" ? "没有填写完成值" : `完成值写的是“${quoted}”${target === null ? "" : `，目标是“${target}”`}`}。`,
    basis: "过了时限还没有完成的任务要催办。",
    remedy: "已经完成的，请填写完成值；没有完成的，请在备注中写明原因和新的时限。",
  }),
  "unreported-progress": ({ rows }) => ({
    problem: `“完成值”一列都没有填写，其中${rows}行的时限已过。`,
    basis: "没有完成值就无法核对任务是否完成。",
    remedy: "请按责任单位报送的情况填写完成值。",
  }),
  "missing-submitted-evidence": ({ missing }) => ({
    problem: `佐证依据要求的“${missing.join("”“")}”还没有提交。`,
    basis: "年底考核按佐证依据逐项核对已提交的材料。",
    remedy: "请催交并填写已提交的材料；确不需要的，请修改佐证依据。",
  }),
  "unsubmitted-evidence": ({ rows }) => ({
    problem: `已提交的佐证材料一列都没有填写，其中${rows}行已经完成或时限已过。`,
    basis: "年底考核按佐证依据逐项核对已提交的材料。",
    remedy: "请按收到的材料逐行填写。",
  }),
  "unsure-column": ({ label, meant }) => {
    const name = columnNames[meant];
    return {
      problem: `列名“${label}”不是常用的写法，暂按“${name}”审核。`,
      basis: "列认错了，这一列的每一行都会跟着报错。",
      remedy: `确是“${name}”的，请确认，或把列名改成“${name}”；不是的，请指定这一列是什么。`,
    };
  },
  "proof-gap": ({ promise, proofs }) => ({
    problem: `目标写了“${promise}”，佐证依据里没有能证明它的材料。`,
    basis: "目标写到的每项成果，年终都要拿得出材料。",
    remedy: `请在佐证依据中补上，例如“${proofs.join("、")}”。`,
  }),
  "repeated-header": () => ({
    problem: "本行与表头相同（跨页重复表头），已跳过。",
    basis: "跨页打印时重复的表头不是任务。",
    remedy: "不需要处理；也可以删除本行，改用“打印标题”。",
  }),
  "skipped-row": ({ kind, quoted }) => ({
    problem: `“${quoted}”是${kind === "total" ? "合计行" : "分节标题"}，不作为任务行审核，已跳过。`,
    basis: "合计和分节标题不是任务。",
    remedy: "如果本行是任务，请填写工作目标和责任单位。",
  }),
};

/** An error of the sheet where words belong. */
function errorFor(column: string, error: string): string {
  return `${column}是公式的错误值“${error}”，没有内容。`;
}

function unknownPlace(title: string | null, asked: string | null): string {
  if (asked !== null) return `指定的地方“${asked}”不是设区市，也不在结对表中`;
  return title
    ? `从标题“${title}”里看不出是哪个市、县（市、区），或不在结对表中`
    : "表格没有标题，看不出是哪个市、县（市、区）";
}

/** （1次以上，推定）: no brackets within brackets. */
function bracketed(minimum: Minimum): string {
  return `（${asked(minimum).replace(/（(推定)）$/, "，$1")}）`;
}

/** Who asks for more than the guideline; "" where nobody does. */
function whose({ level }: Minimum): string {
  return level === "province" ? "" : levelNames[level];
}

/** @example asked(minimum) //=> "市级下达的4亿元以上" */
function asked(minimum: Minimum): string {
  const level = whose(minimum);
  return `${level}${level === "" ? "" : "的"}${minimumText(minimum)}`;
}

/** The words of the goal, and what they amount to where that is not the same. */
function stated(quoted: string, promised: Amount): string {
  const amount = amountText(promised);
  return quoted.replace(/\s/g, "") === amount ? `“${quoted}”` : `“${quoted}”为${amount}，`;
}

/** Towards less: 99.6 % of the target is not all of it. */
function percentText(share: number): string {
  return `${Math.floor(share * 100)}%`;
}

const missingQuantityCause = {
  "number-omitted": () => "没有写数量",
  "not-comparable": (words: string | null) => `写的是“${words}”的数，不能与全年总量比较`,
  cap: () => "写的是上限，不能证明达到下限",
  "relative-without-baseline": (words: string | null) => `只写了“${words}”，缺上年值`,
} as const;

function exampleOf(name: string, minimum: Parameters<typeof minimumText>[0]): string {
  return `${name}${minimum.relativeTo ? "××万元，不低于上年" : minimumText({ ...minimum, implied: false })}`;
}
