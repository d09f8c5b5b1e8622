import { workbookFailures, type FailureText } from "./workbook-failures";

export type { FailureText } from "./workbook-failures";

/** Why a file or a workbook could not be checked at all. */
export type FailureCode =
  | "not-xlsx"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "too-slow"
  | "no-sheets"
  | "crashed"
  | "unreadable"
  | "no-workbooks"
  | "same-folder"
  | "same-name"
  | "copy-not-written"
  | "no-task-table"
  | "empty-workbook";

const failures: Readonly<Record<FailureCode, FailureText>> = {
  "not-xlsx": {
    problem: "这不是 .xlsx 工作簿。",
    remedy: "请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再试。",
  },
  encrypted: { problem: "工作簿设有打开密码，无法读取。", remedy: "请在 Excel 中取消打开密码并保存后再试。" },
  damaged: {
    problem: "文件已损坏或不完整，无法读取。",
    remedy: "请用 Excel 打开并修复，或向来源单位重新索取，再另存为 .xlsx。",
  },
  "too-large": { problem: "文件内容超出可读取的范围。", remedy: "请删除无关的工作表或空白行列后另存为 .xlsx 再试。" },
  "too-slow": { problem: "文件读取超时，已放弃。", remedy: "请删除无关的工作表和内容后另存为 .xlsx 再试。" },
  "no-sheets": { problem: "工作簿里没有工作表。", remedy: "请确认选对了文件，文件里应有一张任务分解表。" },
  unreadable: { problem: "文件打不开。", remedy: "请确认文件存在、没有被其他程序独占，并且有读取权限。" },
  crashed: {
    problem: "程序出错，这个文件没有审核完成。",
    remedy: "其他文件不受影响；请把这个文件和这句话交给管理员。",
  },
  "no-workbooks": {
    problem: "没有找到工作簿：文件夹里没有 .xlsx 或 .xlsm 文件，或没有叫这个名称的文件。",
    remedy: "请核对文件夹和文件名；.xls、.et 文件请先另存为 .xlsx。",
  },
  "same-folder": { problem: "标记副本会覆盖原文件，没有写出。", remedy: "请给 --out 换一个文件夹。" },
  "same-name": {
    problem: "前面已有同名的文件，标记副本会互相覆盖。",
    remedy: "请把同名的文件分开审核，或先改名。",
  },
  "copy-not-written": {
    problem: "写不进 --out 的文件夹，或工作簿不允许添加报告。",
    remedy: "请换一个可以写入的文件夹；原文件没有改动。",
  },
  ...workbookFailures,
};

/** Formats that staff mistake for .xlsx. */
const otherFormats: Readonly<Record<string, string>> = {
  xls: "这是旧版 Excel 的 .xls 文件，不是 .xlsx 工作簿。",
  et: "这是 WPS 的 .et 文件，不是 .xlsx 工作簿。",
  csv: "这是文本（.csv）文件，不是 .xlsx 工作簿。",
};

/** What there is too much of. */
const excesses: Readonly<Record<string, string>> = {
  sheets: "工作表太多，超出可读取的范围。",
  cells: "有工作表的行列范围过大，超出可读取的范围。",
  "compression-ratio": "文件解压后大得异常，没有读取。",
  "unzipped-bytes": "文件解压后大得异常，没有读取。",
};

/** @param hint the format found instead, where it is known: xls, et, csv; what there is too much of: sheets, cells; what failed in the program. */
export function describeFailure(code: FailureCode, hint = ""): FailureText {
  const text = failures[code];
  const problem = problemOf(code, hint);
  return problem ? { ...text, problem } : text;
}

function problemOf(code: FailureCode, hint: string): string | undefined {
  if (code === "not-xlsx") return otherFormats[hint];
  if (code === "too-large") return excesses[hint];
  return code === "crashed" && hint !== "" ? `程序出错（${hint}），这个文件没有审核完成。` : undefined;
}
