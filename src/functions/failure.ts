/** #VALUE!: an argument means nothing. The message is shown beside the cell and says what to change. */
export function invalidArgument(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** #N/A: the arguments are fine, there is nothing to judge. */
export function nothingToJudge(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}
