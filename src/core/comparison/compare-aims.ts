import type { Difference } from "./difference";
import type { NoticeItem } from "./notice";
import { coverage, pairsOf, saidIn } from "./said";
import { clausesOf } from "./split-clauses";
import type { Statement } from "./statement";

/**
 * Aims that a paragraph around the tasks names in fixed phrases, and that no row carries: 数字互通 among 产业互动、数字互通、人文互鉴;
 * 年中有检查 among 年初有目标、年中有检查、年底有考核.
 *
 * Only such rows of phrases: the rest of these paragraphs is introduction.
 */
export function compareAims(
  item: NoticeItem,
  rows: readonly Statement[],
  names: readonly string[],
): readonly Difference[] {
  const table = rows.map(({ content = "", goal }) => `${content}\n${goal}`).join("\n");
  const pairs = pairsOf(table);
  const lost = clausesOf(item.goal)
    .flatMap(({ text }) => phrasesIn(text))
    .filter((phrase) => !isCarried(phrase, table) && coverage(saidIn(phrase, names), pairs).share < 0.4);
  return lost.map((phrase) => ({ kind: "promise", subject: null, body: phrase, table: null }));
}

/** 某某互某, 某某有某某: two and more of one form in a list. */
const mutual = /[\p{Script=Han}]{2}互[\p{Script=Han}]/gu;
const having = /(?:年初|年中|年底|年末|季度|月度)有[\p{Script=Han}]{2}/gu;

function phrasesIn(clause: string): readonly string[] {
  return [mutual, having].flatMap((form) => {
    const found = clause.match(form) ?? [];
    return found.length >= 2 ? found : [];
  });
}

/** What an aim's topic is called where it is put to work. */
const topics: Readonly<Record<string, string>> = {
  产业: "产业|企业|招商|园区|飞地|项目",
  数字: "数字|数智|信息化|线上|平台数据|大数据|智慧",
  人文: "人文|文化|文旅|教育|人才|干部|交流|体育",
  生态: "生态|公益林|环保|绿色|碳",
  民生: "民生|就业|医疗|消费|帮扶|养老|培训",
  年初: "年度工作计划|年度计划|年度目标|任务清单|分解目标",
  年中: "年中|半年|中期|检查|督查",
  年底: "考核|考评|年底|总结评估",
};

function isCarried(phrase: string, table: string): boolean {
  const words = topics[phrase.slice(0, 2)];
  return words !== undefined && new RegExp(words, "u").test(table);
}
