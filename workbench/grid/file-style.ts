import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { FormatChange } from "../../src/xlsx/patch/workbook-edit";
import type { XlsxBorderLine, XlsxFont, XlsxStyle } from "../../src/xlsx/xlsx-workbook";

const lineNames: Readonly<Record<number, string>> = {
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.MEDIUM_DASHED]: "mediumDashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "mediumDashDot",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "mediumDashDotDot",
  [BorderStyleTypes.SLANT_DASH_DOT]: "slantDashDot",
  [BorderStyleTypes.THICK]: "thick",
};

const acrossNames: Readonly<Record<number, string>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
};

const downNames: Readonly<Record<number, string>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "center",
  [VerticalAlign.BOTTOM]: "bottom",
};

const pixelsPerIndent = 9;

/** A grid's cell style in the file's terms: what `gridStyle` makes of a file's style, read backwards. */
export function fileStyle(style: IStyleData | null): XlsxStyle {
  if (!style) return {};
  const fill = colorOf(style.bg);
  const horizontal = acrossNames[style.ht ?? -1];
  const vertical = downNames[style.vt ?? -1];
  return {
    font: fileFont(style),
    ...(fill ? { fill } : {}),
    border: fileBorder(style.bd ?? {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    wrapText: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / pixelsPerIndent),
    textRotation: rotation(style.tr),
    ...(style.n?.pattern && style.n.pattern !== "General" ? { numberFormat: style.n.pattern } : {}),
  };
}

/** What is switched off is false, what is not said is absent: letters within a bold cell may be not bold. */
export function fileFont(style: IStyleData): XlsxFont {
  const color = colorOf(style.cl);
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...switched("bold", style.bl),
    ...switched("italic", style.it),
    ...switched("underline", style.ul?.s),
    ...switched("strikethrough", style.st?.s),
    ...(color ? { color } : {}),
  };
}

function switched(name: (typeof switches)[number], value: Nullable<BooleanNumber>): XlsxFont {
  return value === undefined || value === null ? {} : { [name]: value === BooleanNumber.TRUE };
}

type Sides = NonNullable<XlsxStyle["border"]>;

function fileBorder({ t, r, b, l }: IBorderData): Sides {
  return { ...side("top", t), ...side("right", r), ...side("bottom", b), ...side("left", l) };
}

function side(name: keyof Sides, line: Nullable<IBorderStyleData>): Sides {
  const style = line ? lineNames[line.s] : undefined;
  if (!line) return {};
  if (!style) return {};
  const color = colorOf(line.cl);
  return { [name]: { line: style, ...(color ? { color } : {}) } };
}

function rotation(turn: IStyleData["tr"]): number {
  if (!turn) return 0;
  if (turn.v === BooleanNumber.TRUE) return 255;
  return turn.a > 0 ? 90 + turn.a : -turn.a;
}

/** The grid's own controls write `rgb(255,0,0)`, files and the add-in `#FF0000`. */
function colorOf(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb ?? "";
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(text))
    return `#${[...text.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text)?.slice(1).map(Number);
  if (!numbers) return null;
  return `#${numbers.map((number) => Math.min(255, number).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** What turns one look into another; null when they are the same. */
export function formatChange(before: XlsxStyle, now: XlsxStyle, defaultFont: XlsxFont): FormatChange | null {
  const font = fontChange(before.font ?? {}, now.font ?? {}, defaultFont);
  const border = borderChange(before.border ?? {}, now.border ?? {});
  const change: FormatChange = {
    ...(font && { font }),
    ...(border && { border }),
    ...(before.fill !== now.fill && { fill: now.fill ?? null }),
    ...(before.horizontal !== now.horizontal && { horizontal: now.horizontal ?? null }),
    ...(before.vertical !== now.vertical && { vertical: now.vertical ?? null }),
    ...((before.wrapText ?? false) !== (now.wrapText ?? false) && { wrapText: now.wrapText ?? false }),
    ...((before.indent ?? 0) !== (now.indent ?? 0) && { indent: now.indent ?? 0 }),
    ...((before.textRotation ?? 0) !== (now.textRotation ?? 0) && { textRotation: now.textRotation ?? 0 }),
    ...(before.numberFormat !== now.numberFormat && { numberFormat: now.numberFormat ?? null }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

const switches = ["bold", "italic", "underline", "strikethrough"] as const;

function fontChange(before: XlsxFont, now: XlsxFont, standard: XlsxFont): FormatChange["font"] | null {
  const change: FormatChange["font"] = {
    ...Object.fromEntries(
      switches.flatMap((name) =>
        (before[name] ?? false) === (now[name] ?? false) ? [] : [[name, now[name] ?? false]],
      ),
    ),
    ...changed("name", before.name ?? standard.name, now.name ?? standard.name),
    ...changed("size", before.size ?? standard.size, now.size ?? standard.size),
    ...(before.color === now.color ? {} : { color: now.color ?? null }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

function changed<Key extends string, Value>(key: Key, before: Value, now: Value): Partial<Record<Key, Value>> {
  return before === now || now === undefined ? {} : ({ [key]: now } as Record<Key, Value>);
}

function borderChange(before: Sides, now: Sides): FormatChange["border"] | null {
  const sides = ["top", "right", "bottom", "left"] as const;
  const changes = sides.filter((name) => lineText(before[name]) !== lineText(now[name]));
  return changes.length > 0 ? Object.fromEntries(changes.map((name) => [name, now[name] ?? null])) : null;
}

/** A line without a colour of its own is drawn black. */
const lineText = (line: XlsxBorderLine | undefined): string => (line ? `${line.line} ${line.color ?? "#000000"}` : "");
