export { compareNotice } from "./compare-task";
export { overview } from "./overview-task";
export { cityMinimum, newTable, planForm } from "./plan-task";
export { reminders } from "./reminder-task";
