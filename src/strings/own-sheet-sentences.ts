import { checkTitles } from "./check-titles";
import { damageFound } from "./damage-found";
import type { OwnSheetCode, SentencesOf } from "./finding-sentences";

/** What sheets of ours give rise to: custom functions see none, and carry no sentence on them. */
export const ownSheetSentences: SentencesOf<OwnSheetCode> = {
  "damaged-baseline": damageFound,
  "foreign-override": ({ names }) => ({
    problem: `本行改判为“${names.join("”“")}”，不在该年度适用的省定要求内，没有采用，仍按文字核对。`,
    basis: "改判的指标要在当年适用的文件里。",
    remedy: "请在本行的“指标改判”中重新选择，或撤销改判。",
  }),
  "explained-error": ({ explained, text }) => ({
    problem: `说明“${text}”没有采用：“${checkTitles[explained] ?? explained}”是错误，不能用说明代替。`,
    basis: "提示可以说明原因，错误必须改正。",
    remedy: "请改正错误，再删除这条说明。",
  }),
};
