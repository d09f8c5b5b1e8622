import type { CommentThread } from "../../src/xlsx/read-threads";

/** Everything in the workbench is written by whoever sits before it. */
export const commentAuthor = "工作台用户";

/** What the grid shows of a thread: its first comment, and below it the answers with their writers. */
export const threadText = (thread: CommentThread): string => (thread.comments[0]?.text ?? "") + answersText(thread);

/** With it behind a new first text, the grid shows the thread again. */
export const answersText = ({ comments }: CommentThread): string =>
  comments
    .slice(1)
    .map(({ author, text }) => `${heading(author)}${text}`)
    .join("");

const heading = (author: string): string => `\n\n${shownAuthor(author)}：`;
/** Somebody whom the file does not name. */
const shownAuthor = (author: string): string => (author === "" ? "答复" : author);

/** A thread as somebody left it who changed in the grid what is shown of it. */
export interface WrittenThread {
  readonly text: string;
  readonly answers: readonly WrittenAnswer[];
}

export interface WrittenAnswer {
  readonly text: string;
  readonly author: string;
  /** Which answer of the thread it was, from 0 on; undefined for a new one. */
  readonly was?: number;
}

/**
 * Reads the comment and its answers out of what the grid shows of a thread. Answers whose heading is gone are gone; what
 * stands below the last one, and what has a heading that none had before, are new ones.
 *
 * Where a text looks like a heading itself, it cannot be told apart: then all words are the first comment's.
 */
export function writtenThread(shown: string, thread: CommentThread): WrittenThread {
  const answers = answersText(thread);
  // Whatever the first comment says, the answers are what they were.
  if (shown.endsWith(answers)) {
    const text = shown.slice(0, shown.length - answers.length);
    const kept = thread.comments.slice(1).map(({ text: own, author }, was) => ({ text: own, author, was }));
    return { text, answers: kept };
  }
  const authors = [...new Set([...thread.comments.slice(1).map(({ author }) => shownAuthor(author)), commentAuthor])];
  if (partsOf(threadText(thread), authors).length !== thread.comments.length) return { text: shown, answers: [] };
  const [first, ...parts] = partsOf(shown, authors);
  return { text: first?.text ?? "", answers: aligned(parts, thread) };
}

interface Part {
  readonly author: string;
  readonly text: string;
}

/** The texts between the headings; the first has none. */
function partsOf(shown: string, authors: readonly string[]): Part[] {
  const names = authors.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const [text = "", ...rest] = shown.split(new RegExp(`\\n\\n(${names})：`));
  const parts: Part[] = [{ author: "", text }];
  for (let at = 0; at + 1 < rest.length; at += 2) parts.push({ author: rest[at] ?? "", text: rest[at + 1] ?? "" });
  return parts;
}

/** Each answer with the one that it was: the next of the same author, rather one that says the same. */
function aligned(parts: readonly Part[], { comments }: CommentThread): WrittenAnswer[] {
  const before = comments.slice(1).map(({ author, text }) => ({ author, shown: shownAuthor(author), text }));
  let next = 0;
  return parts.flatMap(({ author, text }, index): WrittenAnswer[] => {
    const left = before.map((answer, was) => ({ ...answer, was })).slice(next);
    const later = parts.slice(index + 1);
    const isKept = (answer: { shown: string; text: string }) =>
      later.some((part) => part.author === answer.shown && part.text === answer.text);
    const own = left.filter(({ shown }) => shown === author);
    const found = own.find((answer) => answer.text === text) ?? own.find((answer) => !isKept(answer));
    if (!found) return [{ author: author === "答复" ? "" : author, text }];
    next = found.was + 1;
    const answer = { author: found.author, was: found.was };
    // Who writes below the last answer does not put words into its writer's mouth.
    const isLast = index === parts.length - 1 && found.text !== "" && text.startsWith(`${found.text}\n`);
    const below = isLast ? text.slice(found.text.length).trim() : "";
    if (below === "") return [{ ...answer, text }];
    return [
      { ...answer, text: found.text },
      { author: commentAuthor, text: below },
    ];
  });
}

/** True for the id of a comment, which is its thread's; notes have others. */
export const isThreadId = (id: string): boolean => /^\{[0-9a-f-]{36}\}$/i.test(id);
