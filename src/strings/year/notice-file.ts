import type { FailureText } from "../workbook-failures";

const failures: Readonly<Record<string, FailureText>> = {
  encrypted: {
    problem: "这个文件设有打开密码，读不出文字。",
    remedy: "请在 Word 或 WPS 中取消打开密码并保存，或全选复制后粘贴到“通知正文”。",
  },
  "too-large": {
    problem: "这个文件太大，没有读取。",
    remedy: "请打开后只复制通知正文，粘贴到“通知正文”。",
  },
  unreadable: {
    problem: "文件打不开。",
    remedy: "请确认文件没有被移动、改名或由其他程序独占，再选取一次。",
  },
  empty: {
    problem: "这个文件里没有文字，可能是扫描件。",
    remedy: "请换用带文字的 .docx 文件，或把正文打成文字后粘贴到“通知正文”。",
  },
};

/** Why a notice cannot be read from its file. @param code of a FileFailure, or "empty" */
export function noticeFailure(code: string): FailureText {
  return (
    failures[code] ?? {
      problem: "这个文件读不出文字：不是 .docx 或 .txt，或已损坏。",
      remedy: "旧版 .doc、.wps 文件请在 Word 或 WPS 中另存为 .docx，或全选复制后粘贴到“通知正文”。",
    }
  );
}
