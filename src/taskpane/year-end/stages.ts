export { AssessmentStage } from "./AssessmentStage";
export { SubmissionStage } from "./SubmissionStage";
