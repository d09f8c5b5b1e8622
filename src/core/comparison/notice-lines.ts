import { simplify } from "../text/simplify";

/** A paragraph of a notice, with the number before it. */
export interface NoticeLine {
  /** 1 第一部分 · 2 一、 · 3 （一） · 4 1. · 5 （1） · 6 a bold heading without number · null text */
  readonly rank: number | null;
  readonly marker: string;
  /** Behind the marker, without marks of Markdown. */
  readonly text: string;
  /** Set in bold at its beginning: a heading, whether numbered or not. */
  readonly bold: string | null;
}

/** The annex behind the body, with the name that the body gives it: 附件：…任务分解表. */
export interface NoticeText {
  readonly lines: readonly NoticeLine[];
  readonly annex: string | null;
}

const markers: readonly RegExp[] = [
  /^第([一二三四五六七八九十]{1,3})(?:部分|章|篇)[、:：\s]*/u,
  /^([一二三四五六七八九十]{1,3})[、.．](?!\d)/u,
  /^[(（]([一二三四五六七八九十]{1,3})[)）]/u,
  /^(\d{1,2})(?:[.．](?!\d)|、)/u,
  /^(?:[(（](\d{1,2})[)）]|(\d{1,2})[)）]|([①-⑳]))/u,
];
const annexStart = /^附(?:件|表)?\s*\d*\s*(?:$|[:：]\s*(.*))/u;
const headings = { bold: 6 } as const;

/** Cuts a pasted notice into its paragraphs: lines that break inside a sentence are joined, what follows the body is left out. */
export function linesOf(text: string): NoticeText {
  const lines: NoticeLine[] = [];
  for (const raw of text.split(/\r?\n/u)) {
    if (raw.includes("\t")) continue;
    const written = raw.replace(/^\s*(?:#+|>|-{3,}|[-*•·●▪](?=\s))\s*/u, "").trim();
    if (written === "") continue;
    const annex = annexStart.exec(written.replaceAll("**", ""));
    if (annex && lines.length > 0) return { lines, annex: annex[1]?.replace(/^\d*[.．、]?\s*/u, "").trim() || null };
    const next = lineOf(written);
    const last = lines.at(-1);
    if (last && next.rank === null && isBroken(last))
      lines[lines.length - 1] = { ...last, text: last.text + next.text };
    else lines.push(next);
  }
  return { lines, annex: null };
}

function lineOf(written: string): NoticeLine {
  const text = written.replaceAll("**", "").trim();
  const spelled = simplify(text);
  for (const [index, form] of markers.entries()) {
    const found = form.exec(spelled);
    if (!found) continue;
    const marker = found.slice(1).find((group) => group !== undefined)!;
    return { rank: index + 1, marker, text: text.slice(found[0].length).trim(), bold: null };
  }
  const bold = /^\*\*([^*]{2,40})\*\*(?=.)/u.exec(written)?.[1]?.trim() ?? null;
  return { rank: bold !== null && !isLabel(bold) ? headings.bold : null, marker: "", text, bold };
}

/** 责任单位： in bold heads no task. */
function isLabel(bold: string): boolean {
  return /^(?:责任|牵头|配合|主办|承办|完成|时限)/u.test(bold);
}

/** A line that ends without a stop goes on in the next one, unless it is short enough to be a heading of its own. */
function isBroken({ text, rank }: NoticeLine): boolean {
  if (/[。！；;：:)）】？]$/u.test(text)) return false;
  return rank !== null && (text.length > longestOwnLine || /[，、；]/u.test(text));
}

/** A heading that stands alone on its line; text that a page's width breaks is longer. */
export const longestOwnLine = 24;
