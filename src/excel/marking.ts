/** Requests that come once the first 审核 has findings: fetched while the pane starts. */
export { clearMarks } from "./clear-marks";
export { markSheets } from "./mark-sheets";
