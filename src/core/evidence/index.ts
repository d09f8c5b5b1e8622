export type { Department } from "./department";
export { isPlaceholder } from "./placeholder";
export { sameDepartment } from "./same-department";
export { sameEvidence } from "./same-evidence";
export { splitDepartments } from "./split-departments";
export { splitEvidence } from "./split-evidence";
