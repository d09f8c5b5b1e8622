import { trimEndOf } from "../text/trim";
import { partHeading } from "./heading";
import { linesOf, longestOwnLine, type NoticeLine } from "./notice-lines";
import { type Statement, statementIn } from "./statement";

/** A task of a notice, or a paragraph around its tasks. */
export interface NoticeItem extends Statement {
  /** As written, with the parts it stands in: "二、1", "一". */
  readonly number: string;
  /** The item's own title: 加强产业项目合作; null where it has none. */
  readonly heading: string | null;
  /** Tasks must be carried by rows; the paragraphs around them need not. */
  readonly isTask: boolean;
}

export interface Notice {
  readonly title: string | null;
  /** What the body calls the table that is annexed to it; null where it does not. */
  readonly annex: string | null;
  readonly items: readonly NoticeItem[];
}

/**
 * Reads the body of a notice, as pasted: its title and its items. Marks of Markdown and the annex behind the body are left out,
 * salutation, introduction and signature too.
 *
 * @example readNotice("二、工作任务\n1.加强产业项目合作。到位资金8亿元以上。（责任单位：区投促局）").items[0]
 * //=> { number: "二、1", heading: "加强产业项目合作", goal: "到位资金8亿元以上。", departments: [区投促局], isTask: true }
 */
export function readNotice(text: string): Notice {
  const { lines, annex } = linesOf(text);
  const first = lines.findIndex(({ rank }) => rank !== null);
  const preamble = first < 0 ? lines : lines.slice(0, first);
  const sections = first < 0 ? preamble.filter(isTaskAlone).map(sectionOf) : sectionsIn(lines.slice(first));
  return { title: titleAmong(preamble), annex, items: withTasks(sections) };
}

/** A numbered paragraph, or one under a bold heading, with the lines that belong to it and the sections within it. */
interface Section {
  readonly rank: number;
  readonly number: string;
  readonly lines: NoticeLine[];
  readonly sections: Section[];
}

/** Below every number: a paragraph that only its first sentence heads. */
const unnumbered = 7;

function sectionOf(line: NoticeLine): Section {
  return { rank: line.rank ?? unnumbered, number: line.marker, lines: [line], sections: [] };
}

function sectionsIn(lines: readonly NoticeLine[]): readonly Section[] {
  const roots: Section[] = [];
  const open: Section[] = [];
  for (const line of lines) {
    const current = open.at(-1);
    if (line.rank === null && current && !opensSection(line, current)) {
      if (belongs(line, current)) current.lines.push(line);
      continue;
    }
    const own = sectionOf(line);
    while (open.length > 0 && open.at(-1)!.rank >= own.rank) open.pop();
    const parent = open.at(-1);
    (parent?.sections ?? roots).push({
      ...own,
      number: [parent?.number, own.number].filter((part) => part).join("、"),
    });
    open.push((parent?.sections ?? roots).at(-1)!);
  }
  return roots;
}

/** 抓项目招引。落地产业项目5个。 below a heading without text, or below another such paragraph. */
function opensSection({ text }: NoticeLine, current: Section): boolean {
  const isAmongHeadings =
    current.rank === unnumbered || (current.lines.length === 1 && isHeadingAlone(current.lines[0]!));
  return isAmongHeadings && partHeading(text).heading !== null && statementIn(text).goal !== "";
}

function isHeadingAlone({ text }: NoticeLine): boolean {
  return text.length <= longestOwnLine && !/[。；;]./u.test(text);
}

/** Not a signature, a date, a telephone number, an exhortation at the end. */
function belongs({ text }: NoticeLine, current: Section): boolean {
  const { goal, departments } = statementIn(text);
  if (departments !== null && goal === "") return true;
  if (/^(?:完成)?(?:时限|期限)\s*[:：]/u.test(text)) return true;
  return isStatement(text) || (isHeadingAlone(current.lines[0]!) && current.lines.length === 1 && text.length > 10);
}

/** The items of all sections. What stands among aims is no task, unless the notice has nothing else. */
function withTasks(sections: readonly Section[]): readonly NoticeItem[] {
  const items = sections.flatMap((section) => itemsOf(section, false));
  return items.some(({ isTask }) => isTask) ? items : items.map((item) => ({ ...item, isTask: true }));
}

function itemsOf(section: Section, isAmongAims: boolean): readonly NoticeItem[] {
  const [first, ...further] = section.lines;
  const words = [first!, ...further].map(({ text }) => text).join("\n");
  const { heading, text } = partHeading(words, first!.bold);
  const isGroup = section.sections.length > 0;
  const isAlone = heading === null && further.length === 0 && isHeadingAlone(first!);
  const title = heading ?? (isAlone ? trimEndOf(words, "。：:") : "");
  const isPart = section.rank <= lowestPart;
  const isAim = isAmongAims || (isPart && aims.test(title));
  const isTask = !isGroup && !isAim && !(isPart && general.test(title));
  const own: NoticeItem = { number: section.number, heading, isTask, ...statementIn(text) };
  const heads = isAlone && (isGroup || section.rank < lowestPart);
  return [...(heads || own.goal === "" ? [] : [own]), ...section.sections.flatMap((inner) => itemsOf(inner, isAim))];
}

/** 第一部分, 一、 and （一） head parts; what is numbered below is a task. */
const lowestPart = 3;

/** Parts that say what all tasks are for, and parts whose own paragraph introduces their tasks. */
const aims = /总体|指导思想|基本原则|(?:工作|主要|年度|总)目标$|^目标(?:任务)?$/u;
const general = /(?:目标|工作|主要)(?:任务|要求)/u;

/** The line that names the document: the last one above the text that ends like a title. */
function titleAmong(lines: readonly NoticeLine[]): string | null {
  const titles = lines.flatMap(({ text }) => {
    const announced = /^(?:.*关于印发)?《?([^《》]+?)》?的?通知$/u.exec(text)?.[1];
    const name = announced ?? text;
    return /(?:任务|任务书|方案|要点|计划|清单|意见|分工|安排|分解|目标|工作)》?$/u.test(name) ? [name] : [];
  });
  return titles.at(-1)?.replace(/\s+/gu, "") ?? null;
}

function isStatement(text: string): boolean {
  return /[。；]/u.test(text) && !/^附件/u.test(text) && trimEndOf(text, "。；").length > 10 && !isClosing(text);
}

function isTaskAlone({ text }: NoticeLine): boolean {
  return isStatement(text) && !isIntroduction.test(text);
}

const isIntroduction =
  /现(?:将|就|下达|印发)|印发给|(?:如下|通知)[：:。]?$|遵照执行|贯彻执行|组织实施。?$|抓好落实。?$|^各[^。]*[：:]$/u;

function isClosing(text: string): boolean {
  return /^(?:请|望|希|特此|以上|联系人|本(?:方案|通知|计划))/u.test(text);
}
