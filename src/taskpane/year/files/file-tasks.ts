export { carryOverFiles } from "./carry-over-task";
export { mergeFiles } from "./merge-task";
export { splitTable } from "./split-task";
export { sumUp } from "./sum-up-task";
