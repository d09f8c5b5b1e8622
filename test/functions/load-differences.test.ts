import { CustomFunctionsRuntime } from "../../scripts/functions-doc/function-host";
import { diff } from "../../src/functions/functions";

jest.mock("../../src/functions/differences", () => {
  throw new Error("the address cannot be reached");
});

test("where the script of the comparison cannot be had, DIFF says what to do instead of failing without a word", async () => {
  const runtime = new CustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  await expect(diff([["到位资金8亿元以上"]], [["到位资金8亿元"]])).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringMatching(/没有取到。请确认.+F2/),
  });
});
