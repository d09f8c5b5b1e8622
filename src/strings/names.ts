import type { CoverageStatus } from "../core/policy/coverage";
import type { Role } from "../core/policy/requirement";
import type { Severity } from "../core/checks/severity";
import type { Outcome } from "../core/report/outcome";

export const severityNames: Readonly<Record<Severity, string>> = { error: "错误", warning: "提示", info: "信息" };

export const outcomeNames: Readonly<Record<Outcome, string>> = { pass: "通过", warnings: "有提示", errors: "有错误" };

export const roleNames: Readonly<Record<Role, string>> = { supporter: "支援地", recipient: "受援地", city: "设区市" };

export const verdictNames: Readonly<Record<CoverageStatus, string>> = {
  meets: "达标",
  below: "低于下限",
  "no-quantity": "未写数量",
  "no-baseline": "缺上年值，无法判断",
  uncovered: "无行承接",
  "not-bound": "不约束本地",
};
