/** What stands in one place of a header or footer, in the letters of its own. */
export interface PageLineRun {
  /** "" for the place's picture. */
  readonly text: string;
  readonly isPicture?: boolean;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** #RRGGBB. */
  readonly color?: string;
}

export type PageLine = Readonly<Record<"left" | "center" | "right", readonly PageLineRun[]>>;

/** What the codes of a line stand for on one page. */
export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly now: Date;
}

type Look = { -readonly [Key in keyof Omit<PageLineRun, "text" | "isPicture">]: PageLineRun[Key] };

const sections = { L: "left", C: "center", R: "right" } as const;
const switches = { B: "bold", I: "italic", U: "underline", E: "underline", S: "strikethrough" } as const;

const code = /&(?:"([^"]*)"|(\d{1,3})|K([0-9A-Fa-f]{6}|\d\d[+-]\d{3})|([PNpn])([+-]\d+)?|(.))|([^&]+)/gs;

/**
 * Reads a header or footer with its codes, as Excel writes them into the file. What is before any place stands in the middle; where a
 * picture belongs is a run of its own.
 *
 * @example pageLine("&C第 &P 页", facts).center.map(({ text }) => text).join("") //=> "第 1 页"
 */
export function pageLine(written: string, facts: PageFacts): PageLine {
  const line: Record<"left" | "center" | "right", PageLineRun[]> = { left: [], center: [], right: [] };
  let place: keyof PageLine = "center";
  let look: Look = {};
  const write = (text: string): void => void line[place].push({ ...look, text });

  for (const [, font, size, color, count, offset, letter, text] of written.matchAll(code)) {
    if (text !== undefined) write(text);
    else if (font !== undefined) look = { ...look, ...fontOf(font) };
    else if (size !== undefined) look.size = Number(size);
    else if (color !== undefined) look.color = /^[0-9A-F]{6}$/i.test(color) ? `#${color}` : undefined;
    else if (count !== undefined) write(String((/p/i.test(count) ? facts.page : facts.pages) + Number(offset ?? 0)));
    else {
      const key = (letter ?? "").toUpperCase();
      if (key in sections) {
        place = sections[key as keyof typeof sections];
        look = {};
      } else if (key in switches) {
        const name = switches[key as keyof typeof switches];
        look = { ...look, [name]: !look[name] };
      } else if (key === "G") {
        line[place].push({ text: "", isPicture: true });
      } else write(wordOf(key, facts));
    }
  }
  return line;
}

/** &"宋体,加粗": a hyphen in place of the name is the sheet's own font. */
function fontOf(written: string): Look {
  const [name = "", style = ""] = written.split(",");
  return {
    ...(name && name !== "-" ? { font: name } : {}),
    bold: /bold|粗/i.test(style),
    italic: /italic|oblique|斜/i.test(style),
  };
}

function wordOf(key: string, { sheet, file, now }: PageFacts): string {
  switch (key) {
    case "&":
      return "&";
    case "A":
      return sheet;
    case "F":
      return file;
    case "D":
      return `${now.getFullYear()}/${now.getMonth() + 1}/${now.getDate()}`;
    case "T":
      return `${now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`;
    default:
      return "";
  }
}
