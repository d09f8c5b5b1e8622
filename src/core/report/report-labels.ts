/** The first cell of a 审核报告, by which a report of ours is known again, whatever its sheet is called. */
export const reportTitle = "山海协作任务分解表审核报告";

/** Before the fingerprint of what was checked. */
export const fingerprintLabel = "内容指纹";
