import { trimEndOf } from "../text/trim";
import { type Statement, statementIn } from "./statement";

/** A numbered task of a notice, or a paragraph of a part without numbers. */
export interface NoticeItem extends Statement {
  /** As written, with the part it stands in: "二、1", "一". */
  readonly number: string;
  /** The item's own title: 加强产业项目合作; null where it has none. */
  readonly heading: string | null;
  /** Numbered items are tasks that rows must carry; the paragraphs around them are not. */
  readonly isTask: boolean;
}

export interface Notice {
  readonly title: string | null;
  readonly items: readonly NoticeItem[];
}

/**
 * Reads the body of a notice, as pasted: its title and its items. Lines that break inside a sentence are joined, marks of
 * Markdown and the annex behind the body are left out, salutation and signature too.
 *
 * @example readNotice("二、工作任务\n1.加强产业项目合作。到位资金8亿元以上。（责任单位：区投促局）").items[0]
 * //=> { number: "二、1", heading: "加强产业项目合作", goal: "到位资金8亿元以上。", departments: [区投促局], isTask: true }
 */
export function readNotice(text: string): Notice {
  const paragraphs = paragraphsOf(text);
  const first = paragraphs.findIndex(({ kind }) => kind !== "plain");
  const title = titleAmong(first < 0 ? paragraphs : paragraphs.slice(0, first));
  const items: NoticeItem[] = [];
  let part = "";
  for (const { kind, marker, text: words } of first < 0 ? paragraphs : paragraphs.slice(first)) {
    if (kind === "part") {
      part = marker;
      // 一、严格渔船管控。全县渔船…: the part is a task itself; 二、工作任务 only heads some.
      if (/^[^。：:]{2,30}[。：:]./u.test(words)) items.push(numbered(part, words));
    } else if (kind === "item") items.push(numbered(part ? `${part}、${marker}` : marker, words));
    else if (isStatement(words)) items.push(itemOf(part, null, words, first < 0));
  }
  return { title, items };
}

interface Paragraph {
  readonly kind: "part" | "item" | "plain";
  readonly marker: string;
  readonly text: string;
}

const partMarker = /^([一二三四五六七八九十]{1,3})[、．.]/u;
const itemMarker =
  /^(?:（([一二三四五六七八九十]{1,3})）|\(([一二三四五六七八九十]{1,3})\)|(\d{1,2})[.．、](?!\d)|[（(](\d{1,2})[)）])/u;
const annexStart = /^附(?:件|表)\s*\d*\s*(?:$|[:：])/u;

function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const raw of text.split(/\r?\n/u)) {
    const line = raw.replace(/^\s*#+\s*|\*\*|^\s*-{3,}\s*$/gu, "").trim();
    if (line === "" || line.includes("\t")) continue;
    if (annexStart.test(line)) break;
    const next = paragraphOf(line);
    const last = paragraphs.at(-1);
    // A line that ends without a stop goes on in the next one, unless it is a heading.
    if (next.kind === "plain" && last && last.kind === "item" && !/[。！；：)）]$/u.test(last.text))
      paragraphs[paragraphs.length - 1] = { ...last, text: last.text + line };
    else paragraphs.push(next);
  }
  return paragraphs;
}

function paragraphOf(line: string): Paragraph {
  const part = partMarker.exec(line);
  if (part) return { kind: "part", marker: part[1]!, text: line.slice(part[0].length).trim() };
  const item = itemMarker.exec(line);
  if (item) {
    const marker = item.slice(1).find((group) => group !== undefined)!;
    return { kind: "item", marker, text: line.slice(item[0].length).trim() };
  }
  return { kind: "plain", marker: "", text: line };
}

/** The line that names the document: the last one above the text that ends like a title. */
function titleAmong(paragraphs: readonly Paragraph[]): string | null {
  const titles = paragraphs.filter(({ text }) =>
    /(?:任务|方案|要点|计划|清单|意见|分工|安排|目标|工作)》?$/u.test(text),
  );
  return titles.at(-1)?.text.replace(/\s+/gu, "") ?? null;
}

const longestHeading = 30;

function numbered(number: string, words: string): NoticeItem {
  const heading = /^([^。：:；;]{2,}?)[。：:]/u.exec(words);
  if (!heading || heading[1]!.length > longestHeading || heading[0].length === words.length)
    return itemOf(number, null, words, true);
  return itemOf(number, heading[1]!.trim(), words.slice(heading[0].length).trim(), true);
}

function itemOf(number: string, heading: string | null, words: string, isTask: boolean): NoticeItem {
  return { number, heading, isTask, ...statementIn(words) };
}

/** Not a signature, a date or a salutation. */
function isStatement(words: string): boolean {
  return /[。；]/u.test(words) && !/^(?:各|附件)/u.test(words) && trimEndOf(words, "。；").length > 10;
}
