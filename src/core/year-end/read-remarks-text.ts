import { meaningOf } from "../settings/sheet-vocabulary";
import { compact } from "../text/simplify";
import { pastedRows } from "./pasted-rows";
import { sentColumns } from "./remark-columns";

/** A remark as it was sent, with what the table it stood in says of its place. */
export interface SentRemark {
  readonly text: string;
  /** 序号 of the row that it is about; only from a table that also names 工作内容, 工作目标 or 责任单位: else the remarks are numbered. */
  readonly serial?: string;
  readonly content?: string;
  readonly goal?: string;
  readonly address?: string;
}

/** More than any office sends back. */
export const mostRemarks = 500;

/** The remarks of a pasted text, and how many more there are than are taken in. */
export function sentRemarks(text: string): { readonly remarks: readonly SentRemark[]; readonly beyond: number } {
  const all = remarksIn(text);
  return { remarks: all.slice(0, mostRemarks), beyond: Math.max(0, all.length - mostRemarks) };
}

/**
 * The remarks of a pasted text: a table copied from Excel or Word, a numbered text whose items may run over several lines, or a
 * line each.
 *
 * @example remarksIn("1. 第3行缺少责任单位\n2. “到位资金”没有写数量") //=> [{ text: "第3行缺少责任单位" }, { text: "“到位资金”没有写数量" }]
 */
export function remarksIn(text: string): readonly SentRemark[] {
  const rows = pastedRows(text);
  const isTable = rows.some((row) => row.filter((cell) => cell !== "").length > 1);
  const found = isTable ? fromTable(rows) : fromLines(rows.map(([line = ""]) => line));
  return found.filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
}

function fromTable(rows: readonly (readonly string[])[]): readonly SentRemark[] {
  const meanings = rows.map((row) => row.map((cell) => meaningOf(sentColumns, cell)));
  const header = meanings.findIndex((row) => row.includes("text") || row.includes("demand"));
  if (header < 0) return rows.map((row) => ({ text: withoutNumber(row.filter((cell) => cell !== "")).join("　") }));
  const columns = meanings[header]!;
  const namesRows = columns.some((meaning) => meaning === "content" || meaning === "goal" || meaning === "departments");
  let above: Readonly<Record<string, string>> = {};
  return rows.slice(header + 1).flatMap((row) => {
    const cell = (meaning: keyof typeof sentColumns) => row[columns.indexOf(meaning)] ?? "";
    const text = [cell("text"), cell("demand")].filter((words) => words !== "").join("；");
    if (text === "") return [];
    // Cells that were merged over several remarks are copied with the first of them alone.
    const own = { content: cell("content"), goal: cell("goal"), serial: cell("serial") };
    const place = own.content + own.goal + own.serial === "" ? above : own;
    above = place;
    return [
      {
        text,
        ...(namesRows && place["serial"] && { serial: place["serial"] }),
        ...(place["content"] && { content: place["content"] }),
        ...(place["goal"] && { goal: place["goal"] }),
        ...(cell("address") && { address: cell("address") }),
      },
    ];
  });
}

/** The remark's own number in a table without headers. */
function withoutNumber(cells: readonly string[]): readonly string[] {
  const [first = "", ...rest] = cells;
  return rest.length > 0 && /^[（(]?\d{1,3}[）).、]?$/.test(first) ? rest : cells;
}

/** 1. 1、 （1） ① 一、 （一） 第一， 第1条 问题1： - • */
const marker =
  /^\s*(?:[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[）)]|\d{1,3}\s*[.．、)）:：](?!\d)|[一二三四五六七八九十]{1,3}\s*[、.．]|[①-⑳]|第[一二三四五六七八九十]{1,3}\s*[，,、:：是]|(?:第\d{1,3}条|(?:问题|意见)(?:\d{1,3}|[一二三四五六七八九十]{1,3}))\s*[：:、.，,]|[-•·●■◆*]\s+)\s*/u;

/** A heading above the items says what they are, and asks for nothing. */
const heading = /^(?:.{0,30}(?:意见|问题|如下|反馈|通知)(?:如下)?[:：]?|.{0,40}如下[:：]?|.*[:：])$/u;

/** 西湖区发改局： · 请于3月5日前报送。 · 市发改委 · 2026年3月1日 · 联系人：… */
const closing =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|二[〇○零]..年.{1,3}月.{1,3}日|[^，。；：、“]{2,20}(?:局|委|委员会|办|办公室|政府|组|处|科|中心|厅)|(?:请|望|以上)[^“]{0,20}(?:前|内|尽快|及时)[^“]{0,30}(?:报送|反馈|回复|上报|报|整改)[^“]{0,12}|特此(?:通知|函告|反馈)。?|联系(?:人|电话|方式)[:：].*|此致|敬礼)$/u;

/** A letter begins with whom it is written to and ends with who has written it. */
function withoutLetter(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 1 && closing.test(compact(lines[end - 1]!))) end--;
  const first = lines.findIndex((line) => marker.test(line));
  const opening = lines.slice(0, Math.max(0, first));
  return [...opening.filter((line) => !/[:：]$/.test(line)), ...lines.slice(Math.max(0, first), end)];
}

function fromLines(all: readonly string[]): readonly SentRemark[] {
  const lines = withoutLetter(all);
  const isNumbered =
    lines.filter((line) => marker.test(line)).length >= 1 &&
    lines.some((line) => /\d|[一二三四五六七八九十①-⑳]/.test(marker.exec(line)?.[0] ?? ""));
  if (!isNumbered) return lines.flatMap((line) => (isHeading(line, lines) ? [] : [{ text: line.replace(marker, "") }]));
  const items: string[] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push(line.replace(marker, ""));
    else if (items.length > 0) items[items.length - 1] += `\n${line}`;
    else if (!isHeading(line, lines)) items.push(line);
  }
  return items.map((text) => ({ text }));
}

/** Only the first line of several can be one. */
function isHeading(line: string, lines: readonly string[]): boolean {
  return lines.length > 1 && line === lines[0] && heading.test(line) && !/第?\d+[行项条]|[“"「『]/.test(line);
}
