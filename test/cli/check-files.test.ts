import path from "node:path";
import { checkFiles } from "../../src/cli/check-files";
import * as checking from "../../src/core/check-workbook";
import { describeFailure } from "../../src/strings/failures";

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");

jest.mock("../../src/core/check-workbook", () => {
  const original = jest.requireActual<typeof checking>("../../src/core/check-workbook");
  return { ...original, checkWorkbook: jest.fn(original.checkWorkbook) };
});

afterEach(() => jest.restoreAllMocks());

test("a fault of the program costs one file its check, which says so, and the others nothing", async () => {
  jest.mocked(checking.checkWorkbook).mockImplementationOnce(() => {
    throw new RangeError("a fault in the program");
  });
  const terminal = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  const [first, second] = await checkFiles([sample, sample], null, {});
  expect(first).toMatchObject({
    checked: null,
    failure: { code: "crashed", hint: "RangeError: a fault in the program" },
  });
  expect(terminal).toHaveBeenCalledWith(expect.stringContaining("check-files.test.ts"));
  expect(describeFailure("crashed", first!.failure!.hint).problem).toContain("a fault in the program");
  expect(second?.checked?.tables).toHaveLength(1);
});
