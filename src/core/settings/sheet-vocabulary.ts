import type { Role } from "../policy/requirement";
import type { Comparator } from "../quantity";
import { columnVocabulary } from "../table/column-vocabulary";
import type { ColumnRole } from "../table/task-table";
import { compact } from "../text/simplify";
import type { MinimumLevel } from "../policy/minimum-level";

/** The words of our setting sheets: of each list the first is written, all are read. Compared after `compact`, brackets removed. */
export type ColumnWords<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export type MinimumColumn =
  "active" | "id" | "name" | "level" | "comparator" | "value" | "unit" | "year" | "source" | "note";

export const minimumColumns: ColumnWords<MinimumColumn> = {
  active: ["启用", "是否启用", "启用否", "有效"],
  id: ["编号", "指标编号", "代码"],
  name: ["指标", "指标名称"],
  level: ["级别", "层级", "下达级别", "下限级别"],
  comparator: ["比较", "比较符", "比较方式"],
  value: ["下限", "下限值", "最低值", "目标值", "数值", "值"],
  unit: ["单位", "计量单位"],
  year: ["年度", "年份", "适用年度", "年"],
  source: ["来源", "文件", "文号", "依据", "来源文件"],
  note: ["备注", "说明"],
};

export type ExplanationColumn = "title" | "check" | "name" | "indicator" | "content" | "goal" | "text";

export const explanationColumns: ColumnWords<ExplanationColumn> = {
  title: ["提示", "规则", "核验规则"],
  check: ["规则编号", "编号"],
  name: ["指标", "指标名称"],
  indicator: ["指标编号"],
  content: ["工作内容"],
  goal: ["工作目标"],
  text: ["说明", "情况说明", "原因"],
};

export type FactColumn = "kind" | "object" | "label" | "value" | "reason";

export const factColumns: ColumnWords<FactColumn> = {
  kind: ["设置"],
  object: ["工作表或工作内容"],
  label: ["规则、列名或工作目标"],
  value: ["值"],
  reason: ["理由"],
};

export type FactKind = "place" | "role" | "partner" | "year" | "switchedOff" | "column" | "match";

export const factKinds: Readonly<Record<FactKind, readonly string[]>> = {
  place: ["地方", "地区"],
  role: ["角色"],
  partner: ["结对地", "结对方"],
  year: ["年度"],
  switchedOff: ["停用规则"],
  column: ["列对应"],
  match: ["指标改判"],
};

export const levelWords: Readonly<Record<MinimumLevel, readonly string[]>> = {
  province: ["省定", "省级", "省", "省下达", "省定指标"],
  city: ["市级下达", "市级", "市", "市定", "市下达", "市级下达值"],
  own: ["本级自定", "本级", "自定", "区级", "县级", "区定", "县定", "区", "县", "区县", "本地"],
};

export const comparatorWords: Readonly<Record<Comparator, readonly string[]>> = {
  ge: ["不少于", "不低于", "≥", ">=", "=>", "以上", "大于等于", "大于或等于", "至少", "不小于", "及以上", "达到"],
  gt: ["超过", ">", "大于", "多于", "高于"],
  eq: ["等于", "=", "恰为", "正好"],
  le: ["不超过", "不高于", "≤", "<=", "以下", "以内", "小于等于", "不多于", "不大于"],
  lt: ["少于", "低于", "<", "小于", "不满"],
  range: ["区间"],
};

export const roleWords: Readonly<Record<Role, readonly string[]>> = {
  supporter: ["支援地", "supporter", "支援方"],
  recipient: ["受援地", "recipient", "受援方"],
  city: ["设区市", "city", "市"],
};

export const switchWords: Readonly<Record<"on" | "off", readonly string[]>> = {
  on: ["是", "√", "✓", "✔", "☑", "1", "true", "启用", "有效", "y", "yes", "对", "v"],
  off: ["否", "×", "✗", "✘", "x", "0", "false", "停用", "不启用", "无效", "n", "no", "不"],
};

/** What a column can be corrected to, by the name it usually has; 不使用: none of ours. */
export const noColumn = "不使用";

/** What a row can be said to serve instead of indicators. */
export const noIndicator = "不对应省定指标";

export function columnRoleWord(role: ColumnRole): string {
  return columnVocabulary[role].names[0]!;
}

/** The key whose words hold the text; null when none does. */
export function meaningOf<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  text: string,
): Key | null {
  const wanted = bare(text);
  const found = (Object.entries(words) as [Key, readonly string[]][]).find(([, names]) =>
    names.some((name) => bare(name) === wanted),
  );
  return found?.[0] ?? null;
}

/** 级别（省定/市级下达/本级自定） is 级别. */
function bare(text: string): string {
  return compact(text)
    .replace(/\(.*?\)/g, "")
    .toLowerCase();
}
