import { readWords } from "../../../docx/read-words";
import { noticeFailure } from "../../../strings/year/notice-file";
import { FileFailure } from "../../../xlsx/file-failure";
import { fileBytes } from "./file-bytes";
import type { NoticeText, Unable } from "../year-papers";

/** The words of a notice that was picked as a file. */
export async function noticeText(file: File): Promise<NoticeText | Unable> {
  const bytes = await fileBytes(file);
  if (typeof bytes === "string") return { unable: noticeFailure(bytes) };
  try {
    const text = await readWords(bytes);
    return text === "" ? { unable: noticeFailure("empty") } : { text };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { unable: noticeFailure(error.code) };
  }
}
