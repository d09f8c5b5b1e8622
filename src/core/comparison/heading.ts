import { trimEndOf } from "../text/trim";

/** A heading and the text below or behind it. */
export interface Headed {
  readonly heading: string | null;
  readonly text: string;
}

const longest = 30;
const longestSentence = 20;

/**
 * Parts the heading of an item from its text: 加强产业项目合作。…, 加强产业项目合作：…, 【产业合作】…, 产业合作　…, or a line of its own.
 *
 * @example partHeading("抓项目招引。落地产业项目5个。") //=> { heading: "抓项目招引", text: "落地产业项目5个。" }
 */
export function partHeading(words: string, bold: string | null = null): Headed {
  if (bold !== null && words.startsWith(bold))
    return { heading: bare(bold), text: words.slice(bold.length).replace(/^[。：:.\s]+/u, "") };
  const [first = "", ...further] = words.split("\n");
  if (further.length > 0 && isTitle(first, longest)) return { heading: bare(first), text: further.join("\n").trim() };
  const form = forms.map((each) => each.exec(words)).find((found) => found && isTitle(found[1]!, longestSentence));
  return form ? { heading: bare(form[1]!), text: words.slice(form[0].length).trim() } : { heading: null, text: words };
}

const forms = [
  /^[【[〔]([^】\]〕]{2,30})[】\]〕]\s*(?=.)/u,
  /^([^。：:；;\n]{2,30})[。：:]\s*(?=.)/u,
  /^([^。：:；;\n\s]{2,20})(?:\s{2,}|\u3000)(?=.)/u,
  /^([^。：:；;\n，,]{2,16})(?:——|－－|--)(?=.)/u,
];

/** What names a task promises nothing by a number. */
function isTitle(words: string, most: number): boolean {
  return (
    words.length <= most && !/\d|[０-９]|[一二两三四五六七八九十][个次名项场条]|[。；;]./u.test(words) && !isDuty(words)
  );
}

function isDuty(words: string): boolean {
  return /^(?:责任|牵头|配合|主办|承办|主责)(?:单位|部门|主体)?\s*[:：]?|^由/u.test(words);
}

function bare(heading: string): string {
  return trimEndOf(heading.trim(), "。：:；;");
}
