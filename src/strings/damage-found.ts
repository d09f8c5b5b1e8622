import type { FindingValues } from "../core/checks/finding";
import type { DamageCause } from "../core/settings/damage";
import { type OwnSheet, ownSheetNamed, ownSheetNames } from "../core/settings/own-sheets";
import { noIndicator } from "../core/settings/sheet-vocabulary";
import { damageSentences } from "./damage-sentences";
import type { Sentences } from "./finding-sentences";

/** What is wrong on a sheet of ours, what that means for the audit, and how to mend it. */
export function damageFound({ sheet, cause, quoted }: FindingValues["damaged-baseline"]): Sentences {
  const kind = ownSheetNamed(sheet) ?? "facts";
  const remedy = remedies[cause] ?? "请改正这一格；不需要的，请删除这一行。";
  const basis = bases[kind];
  if (cause === "second-sheet")
    return {
      problem: `工作表“${sheet}”是同一种表的第二张，没有采用，只采用“${ownSheetNames[kind]}”。`,
      basis,
      remedy,
    };
  if (cause === "no-header") return { problem: `工作表“${sheet}”里找不到表头行，${ignored[kind]}。`, basis, remedy };
  if (cause === "too-long") return { problem: `工作表“${sheet}”的行太多，这一行和以下各行没有采用。`, basis, remedy };
  const what = quoted === "" ? "空白单元格" : `“${quoted}”`;
  return { problem: `${what}${damageSentences[cause]}，${ignored[kind]}。`, basis, remedy };
}

const ignored: Readonly<Record<OwnSheet, string>> = {
  minimums: "没有采用，仍按内置的下限审核",
  explanations: "没有采用，要说明的提示仍算未说明",
  facts: "没有采用，仍按没有这项设置审核",
  assessment: "没有采用，这一行不计分",
  remarks: "没有采用，这条退回意见没有列入",
  history: "没有采用，这次审核没有列入",
};

const bases: Readonly<Record<OwnSheet, string>> = {
  minimums: "这张工作表写明市级下达和本级自定的下限，读不出的内容不能作数。",
  explanations: "这张工作表写明提示的说明，读不出的内容不能作数。",
  facts: "这张工作表写明对本工作簿的设置，读不出的内容不能作数。",
  assessment: "这张工作表写明年底自评和权重，读不出的内容不能作数。",
  remarks: "这张工作表写明退回意见和办理情况，读不出的内容不能作数。",
  history: "这张工作表记录历次审核，读不出的内容不能作数。",
};

const remedies: Readonly<Partial<Record<DamageCause, string>>> = {
  "no-header": "请恢复表头行；不需要的，请删除这张工作表。",
  "second-sheet": "请把要用的行并到一张工作表，再删除另一张。",
  "too-long": "请删除不需要的行。",
  "unknown-check": "请填写规则的名称或编号，例如“措辞偏软”；不需要的，请删除这一行。",
  "unknown-indicator": "请填写省定指标的名称或编号，例如“到位资金”；不需要的，请删除这一行。",
  "missing-indicator": `请填写省定指标的名称或编号；不对应任何指标的，请写“${noIndicator}”。`,
  "not-switchable": "请改正该规则报出的错误，并删除这一行。",
  "missing-reason": "请写明停用的理由；不需要停用的，请删除这一行。",
  "unreadable-weight": "请填写 0 以上的数，例如 10；不计分的行请留空。",
  "unknown-state": "请填写“已改”或“已说明”；还没有办的请留空。",
  "missing-remark": "请补上退回意见；不需要的，请清空这一行。",
};
