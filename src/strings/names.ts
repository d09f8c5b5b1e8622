import type { CoverageStatus } from "../core/policy/coverage";
import type { Role } from "../core/policy/requirement";
import type { Light, Pace } from "../core/progress/pace";
import type { Comparator, Modality, QuantityRole } from "../core/quantity";
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

export const comparatorNames: Readonly<Record<Comparator, string>> = {
  eq: "=",
  ge: "≥",
  gt: ">",
  le: "≤",
  lt: "<",
  range: "区间",
};

export const quantityRoleNames: Readonly<Record<QuantityRole, string>> = {
  target: "目标",
  scope: "范围",
  baseline: "上年",
  part: "其中",
  threshold: "门槛",
};

export const modalityNames: Readonly<Record<Modality, string>> = { aim: "力争", firm: "确保" };

export const paceNames: Readonly<Record<Pace, string>> = {
  done: "完成",
  "on-pace": "达序",
  behind: "未达序",
  overdue: "逾期",
};

export const lightNames: Readonly<Record<Light, string>> = { green: "绿", blue: "蓝", yellow: "黄", red: "红" };
