export { checkTitles } from "./check-titles";
export { describeFailure, type FailureCode } from "./failures";
export { describeFinding, type FindingText, findingMessage } from "./describe-finding";
export { outcomeNames, roleNames, severityNames, verdictNames } from "./names";
