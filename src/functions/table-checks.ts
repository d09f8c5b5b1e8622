export { checkRange } from "./check-range";
export { coverageTable } from "./coverage";
