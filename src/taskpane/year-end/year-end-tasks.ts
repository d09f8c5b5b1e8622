export { assessment } from "./assessment-task";
export { receiveRemarks, settleRemark, submission } from "./remark-tasks";
export { stamp, withoutStamp } from "./stamp-task";
