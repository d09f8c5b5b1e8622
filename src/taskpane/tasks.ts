import type { CheckTasks } from "./checks";
import { reviewGrids, sheetsWithTables } from "./review-grids";

/** What the worker can do. What the first 审核 does not need comes in files of its own. */
export const tasks: CheckTasks = {
  review: reviewGrids,
  sheetsWithTables,

  async explain(...data) {
    const { explain } = await import(/* webpackChunkName: "explain-task" */ "./explain/explain-task");
    return explain(...data);
  },

  async report(...data) {
    const { report } = await import(/* webpackChunkName: "report-task" */ "./report/report-task");
    return report(...data);
  },

  async fixes(...data) {
    const { fixes } = await import(/* webpackChunkName: "fixes-task" */ "./fixes/fix-tasks");
    return fixes(...data);
  },

  async copyToSend(...data) {
    const { copyToSend } = await import(/* webpackChunkName: "copy-task" */ "./copy/copy-task");
    return copyToSend(...data);
  },

  async valueEdits(...data) {
    const { valueEdits } = await import(/* webpackChunkName: "values-task" */ "./formulas/value-edits");
    return valueEdits(...data);
  },

  settingsForm: async (...data) => (await settingsTasks()).settingsForm(...data),
  saveFacts: async (...data) => (await settingsTasks()).saveFacts(...data),
  minimums: async (...data) => (await settingsTasks()).minimums(...data),

  async correctColumn(...data) {
    const { correctColumn } = await import(/* webpackChunkName: "column-task" */ "./columns/column-task");
    return correctColumn(...data);
  },

  matchForm: async (...data) => (await matchTasks()).matchForm(...data),
  rowsInQuestion: async (...data) => (await matchTasks()).rowsInQuestion(...data),
  decideMatch: async (...data) => (await matchTasks()).decideMatch(...data),

  overview: async (...data) => (await yearTasks()).overview(...data),
  compareNotice: async (...data) => (await yearTasks()).compareNotice(...data),
  async noticeText(...data) {
    const { noticeText } = await import(/* webpackChunkName: "notice-task" */ "./year/files/notice-task");
    return noticeText(...data);
  },

  planForm: async (...data) => (await yearTasks()).planForm(...data),
  cityMinimum: async (...data) => (await yearTasks()).cityMinimum(...data),
  newTable: async (...data) => (await yearTasks()).newTable(...data),
  reminders: async (...data) => (await yearTasks()).reminders(...data),

  splitTable: async (...data) => (await fileTasks()).splitTable(...data),
  mergeFiles: async (...data) => (await fileTasks()).mergeFiles(...data),
  carryOverFiles: async (...data) => (await fileTasks()).carryOverFiles(...data),
  sumUp: async (...data) => (await fileTasks()).sumUp(...data),

  assessment: async (...data) => (await yearEndTasks()).assessment(...data),
  submission: async (...data) => (await yearEndTasks()).submission(...data),
  receiveRemarks: async (...data) => (await yearEndTasks()).receiveRemarks(...data),
  settleRemark: async (...data) => (await yearEndTasks()).settleRemark(...data),
  stamp: async (...data) => (await yearEndTasks()).stamp(...data),
  withoutStamp: async (...data) => (await yearEndTasks()).withoutStamp(...data),
};

function yearEndTasks() {
  return import(/* webpackChunkName: "year-end-tasks" */ "./year-end/year-end-tasks");
}

function settingsTasks() {
  return import(/* webpackChunkName: "settings-tasks" */ "./settings/settings-tasks");
}

function matchTasks() {
  return import(/* webpackChunkName: "match-tasks" */ "./matching/match-tasks");
}

function yearTasks() {
  return import(/* webpackChunkName: "year-tasks" */ "./year/year-tasks");
}

function fileTasks() {
  return import(/* webpackChunkName: "file-tasks" */ "./year/files/file-tasks");
}
