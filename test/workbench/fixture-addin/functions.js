// Functions that show how arguments arrive and what errors look like.
const invalid = (message) => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

CustomFunctions.associate("DOUBLE", (number) => number * 2);
CustomFunctions.associate("SHAPE", (range) => JSON.stringify(range));
CustomFunctions.associate("GIVEN", (value, extra) => JSON.stringify([value, extra]));
CustomFunctions.associate("COLUMN", (texts) => texts.map(([text]) => [`${text}!`]));
CustomFunctions.associate("FAIL", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有可判断的内容");
});
CustomFunctions.associate("REFUSE", (text) => {
  throw invalid(`不认识“${text}”`);
});
CustomFunctions.associate("LATER", async (text) => `稍后：${text}`);
