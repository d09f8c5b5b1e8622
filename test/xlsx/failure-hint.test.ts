import { describeFailure } from "../../src/strings/failures";
import { FileFailure, tooLarge } from "../../src/xlsx/file-failure";
import { hintOf } from "../../src/xlsx/failure-hint";

const foreign = (kind: "xls" | "csv" | "other") => new FileFailure("not-xlsx", { kind });

test.each<[string, FileFailure, string]>([
  ["收到/表.et", foreign("xls"), "WPS 的 .et 文件"],
  ["收到/表.ET", foreign("xls"), "WPS 的 .et 文件"],
  ["表.XLS", foreign("xls"), "旧版 Excel 的 .xls 文件"],
  ["其实是旧版.xlsx", foreign("xls"), "旧版 Excel 的 .xls 文件"],
  ["没有扩展名", foreign("csv"), "（.csv）文件"],
  ["收到.et/表.xlsx", foreign("other"), "这不是 .xlsx 工作簿"],
  ["表.xlsx", tooLarge("sheets", 200, 300), "工作表太多"],
  ["表.xls.xlsx", tooLarge("compression-ratio", 100, 300), "解压后大得异常"],
])("%s", (file, failure, problem) => {
  expect(describeFailure(failure.code, hintOf(file, failure)).problem).toContain(problem);
});
