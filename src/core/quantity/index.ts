export type * from "./quantity";
export { readDeadlines } from "./deadline";
export { readHedges } from "./hedge";
export { readQuantities } from "./read-quantities";
export { readRelativeTargets } from "./relative-target";
export { convert, unitOf, type Unit } from "./unit";
