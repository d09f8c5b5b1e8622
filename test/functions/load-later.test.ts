import { CustomFunctionsRuntime } from "../../scripts/functions-doc/function-host";
import { check, coverage, diff } from "../../src/functions/functions";

function outOfReach(): never {
  throw new Error("the address cannot be reached");
}

jest.mock("../../src/functions/differences", outOfReach);
jest.mock("../../src/functions/table-checks", outOfReach);

beforeAll(() => Object.assign(globalThis, { CustomFunctions: new CustomFunctionsRuntime() }));

test.each([
  ["DIFF", () => diff([["到位资金8亿元以上"]], [["到位资金8亿元"]])],
  ["CHECK", () => check([["工作内容", "工作目标"]])],
  ["COVERAGE", () => coverage([["产业合作"]], [["到位资金8亿元"]])],
])(
  "where the script of %s cannot be had, it says what to do instead of failing without a word",
  async (_, calculate) => {
    await expect(calculate()).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/没有取到。请确认.+F2/),
    });
  },
);
