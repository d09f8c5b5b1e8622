import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { XlsxBorderLine, XlsxFont, XlsxStyle } from "../../src/xlsx/xlsx-workbook";

const borderLines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lettersBelowEachOther = 255;
const pixelsPerIndent = 9;

/** A file's cell style in the grid's terms. */
export function gridStyle(style: XlsxStyle): IStyleData {
  return {
    ...gridFont(style.font),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.border ? { bd: gridBorder(style.border) } : {}),
    ...alignment(style),
    ...(style.numberFormat ? { n: { pattern: style.numberFormat } } : {}),
  };
}

export function gridFont(font: XlsxFont | undefined): IStyleData {
  if (!font) return {};
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color ? { cl: { rgb: font.color } } : {}),
  };
}

function alignment(style: XlsxStyle): IStyleData {
  const across = style.horizontal === undefined ? undefined : horizontal[style.horizontal];
  const down = style.vertical === undefined ? undefined : vertical[style.vertical];
  return {
    ...(across === undefined ? {} : { ht: across }),
    ...(down === undefined ? {} : { vt: down }),
    ...(style.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent ? { pd: { l: style.indent * pixelsPerIndent } } : {}),
    ...(style.textRotation ? { tr: rotation(style.textRotation) } : {}),
  };
}

/** Files count 91…180 for downwards, the grid counts negative. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  if (degrees === lettersBelowEachOther) return { v: BooleanNumber.TRUE, a: 0 };
  return { a: degrees > 90 ? degrees - 90 : -degrees };
}

function gridBorder(border: NonNullable<XlsxStyle["border"]>): NonNullable<IStyleData["bd"]> {
  return {
    ...(border.top ? { t: line(border.top) } : {}),
    ...(border.right ? { r: line(border.right) } : {}),
    ...(border.bottom ? { b: line(border.bottom) } : {}),
    ...(border.left ? { l: line(border.left) } : {}),
  };
}

function line({ line: name, color }: XlsxBorderLine): IBorderStyleData {
  return { s: borderLines[name] ?? BorderStyleTypes.THIN, cl: { rgb: color ?? "#000000" } };
}
