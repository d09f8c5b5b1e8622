import { attributesOfElement, child, childrenOf, type XmlDocument, type XmlElement } from "../xlsx/xml/xml-element";

/** How one level of a list is counted and shown. */
export interface NumberLevel {
  readonly start: number;
  /** Word's name of the way to count. @example "chineseCounting" */
  readonly format: string;
  /** @example "（%1）" */
  readonly text: string;
}

export interface NumberList {
  readonly id: string;
  /** Lists of one kind go on counting where another of them stopped. */
  readonly counter: string;
  /** Levels that begin anew with this list. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface ParagraphNumber {
  readonly list: NumberList;
  readonly level: number;
  readonly levels: readonly (NumberLevel | undefined)[];
}

const deepest = 8;

/** The lists of a .docx file, and which of them a paragraph belongs to by itself or by its style. */
export class Numbering {
  private readonly kinds: ReadonlyMap<string, readonly (NumberLevel | undefined)[]>;
  private readonly lists: ReadonlyMap<string, NumberList>;
  private readonly styles: ReadonlyMap<string, StyledNumber>;

  constructor(numbering: XmlDocument, styles: XmlDocument | null) {
    this.kinds = new Map(
      childrenOf(numbering.root, "abstractNum").map((kind) => [
        idOf(numbering, kind, "abstractNumId"),
        levelsOf(numbering, kind),
      ]),
    );
    this.lists = new Map(
      childrenOf(numbering.root, "num").map((list) => {
        const id = idOf(numbering, list, "numId");
        return [
          id,
          { id, counter: readValue(numbering, child(list, "abstractNumId")) ?? "", starts: startsOf(numbering, list) },
        ];
      }),
    );
    this.styles = styles === null ? new Map() : stylesIn(styles);
  }

  /** Null for a paragraph without a number. */
  numberOf(document: XmlDocument, properties: XmlElement | undefined): ParagraphNumber | null {
    if (!properties) return null;
    const own = numPrOf(document, properties);
    const styled = this.styledNumber(readValue(document, child(properties, "pStyle")));
    const list = this.lists.get(own.list ?? styled.list ?? "0");
    const levels = list && this.kinds.get(list.counter);
    const level = own.level ?? styled.level ?? 0;
    if (!list || !levels || !(level >= 0 && level <= deepest)) return null;
    return { list, level, levels };
  }

  /** A style without a number has that of the one it is based on. */
  private styledNumber(style: string | null): StyledNumber {
    let found: StyledNumber = { list: null, level: null, basedOn: style };
    for (let depth = 0; depth < 20 && found.basedOn !== null; depth++) {
      const next = this.styles.get(found.basedOn);
      if (!next) break;
      found = { list: found.list ?? next.list, level: found.level ?? next.level, basedOn: next.basedOn };
    }
    return found;
  }
}

interface NumPr {
  readonly list: string | null;
  readonly level: number | null;
}

interface StyledNumber extends NumPr {
  readonly basedOn: string | null;
}

function numPrOf(document: XmlDocument, properties: XmlElement): NumPr {
  const numPr = child(properties, "numPr");
  const level = numPr && readValue(document, child(numPr, "ilvl"));
  return {
    list: (numPr && readValue(document, child(numPr, "numId"))) ?? null,
    level: level == null ? null : Number(level),
  };
}

function stylesIn(styles: XmlDocument): ReadonlyMap<string, StyledNumber> {
  return new Map(
    childrenOf(styles.root, "style").map((style) => {
      const properties = child(style, "pPr");
      const number = properties ? numPrOf(styles, properties) : { list: null, level: null };
      return [idOf(styles, style, "styleId"), { ...number, basedOn: readValue(styles, child(style, "basedOn")) }];
    }),
  );
}

function levelsOf(numbering: XmlDocument, kind: XmlElement): readonly (NumberLevel | undefined)[] {
  const levels: (NumberLevel | undefined)[] = [];
  for (const level of childrenOf(kind, "lvl")) {
    const index = Number(idOf(numbering, level, "ilvl"));
    if (!(index >= 0 && index <= deepest)) continue;
    levels[index] = {
      start: Number(readValue(numbering, child(level, "start")) ?? 1),
      format: readValue(numbering, child(level, "numFmt")) ?? "decimal",
      text: readValue(numbering, child(level, "lvlText")) ?? "",
    };
  }
  return levels;
}

function startsOf(numbering: XmlDocument, list: XmlElement): ReadonlyMap<number, number> {
  return new Map(
    childrenOf(list, "lvlOverride").flatMap((override) => {
      const start = readValue(numbering, child(override, "startOverride"));
      return start === null ? [] : [[Number(idOf(numbering, override, "ilvl")), Number(start)] as const];
    }),
  );
}

/** The attribute `val`, whatever the prefix of its namespace. */
export function readValue(document: XmlDocument, element: XmlElement | undefined): string | null {
  return element ? attributeOf(document, element, "val") : null;
}

function idOf(document: XmlDocument, element: XmlElement, name: string): string {
  return attributeOf(document, element, name) ?? "";
}

function attributeOf(document: XmlDocument, element: XmlElement, name: string): string | null {
  const attributes = attributesOfElement(document, element);
  return attributes.get(element.prefix + name) ?? attributes.get(name) ?? null;
}
