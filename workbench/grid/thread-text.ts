import type { CommentThread } from "../../src/xlsx/read-threads";

/** What the grid shows of a thread: its first comment, and below it the answers with their writers. */
export const threadText = (thread: CommentThread): string => (thread.comments[0]?.text ?? "") + answersText(thread);

/** The first comment in what the grid shows of a thread; null once the answers below it were changed. */
export function firstComment(shown: string, thread: CommentThread): string | null {
  const answers = answersText(thread);
  return shown.endsWith(answers) ? shown.slice(0, shown.length - answers.length) : null;
}

/** With it behind a new first text, the grid shows the thread again. */
export const answersText = ({ comments }: CommentThread): string =>
  comments
    .slice(1)
    .map(({ author, text }) => `\n\n${author === "" ? "答复" : author}：${text}`)
    .join("");

/** True for the id of a comment, which is its thread's; notes have others. */
export const isThreadId = (id: string): boolean => /^\{[0-9a-f-]{36}\}$/i.test(id);
