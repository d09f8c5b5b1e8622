import { quotedSheetName } from "../../src/xlsx/sheet-name";

test.each([
  ["任务分解表", "任务分解表"],
  ["2022 年", "'2022 年'"],
  ["it's", "'it''s'"],
  ["AB12", "'AB12'"],
  ["r1c1", "'r1c1'"],
  ["TRUE", "'TRUE'"],
  ["false", "'false'"],
  ["TRUEST", "TRUEST"],
])("the sheet %s stands in a reference as %s", (name, quoted) => expect(quotedSheetName(name)).toBe(quoted));
