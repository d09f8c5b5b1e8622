import type { FormatChange } from "./workbook-edit";
import { appendInside, insertInOrder, replaceElement, setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import { type XmlDocument, attributesOfElement, child, childrenOf, parseXml } from "../xml/xml-element";
import { encodeXmlAttribute } from "../xml/xml-text";
import type { StyleSheet } from "./style-sheet";

/**
 * The number of the cell format that differs from an existing one by a change, and in nothing else: theme colours, named
 * styles, protection and whatever we do not know stay.
 */
export function changedFormat(styles: StyleSheet, format: number, change: FormatChange): number {
  const before = styles.itemAt("cellXfs", "xf", format) ?? plainFormat(styles.prefix);
  const ids = attributesOfElement(parseXml(before), parseXml(before).root);
  const changes: [name: string, value: string | null][] = [];
  const refer = (name: string, apply: string, number: number) => changes.push([name, String(number)], [apply, "1"]);

  if (change.font) refer("fontId", "applyFont", fontNumber(styles, Number(ids.get("fontId") ?? 0), change.font));
  if (change.fill !== undefined) refer("fillId", "applyFill", fillNumber(styles, change.fill));
  if (change.border)
    refer("borderId", "applyBorder", borderNumber(styles, Number(ids.get("borderId") ?? 0), change.border));
  if (change.numberFormat !== undefined)
    refer("numFmtId", "applyNumberFormat", numberFormatId(styles, change.numberFormat ?? "General"));
  const alignment = alignmentChanges(change);
  if (alignment.length > 0) changes.push(["applyAlignment", "1"]);

  const attributed = withAttributes(before, changes);
  return styles.indexOf("cellXfs", "xf", alignment.length === 0 ? attributed : withAlignment(attributed, alignment));
}

function plainFormat(prefix: string): string {
  return `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
}

type AttributeChange = readonly [name: string, value: string | null];

function withAttributes(xml: string, changes: readonly AttributeChange[]): string {
  return changes.reduce((text, [name, value]) => {
    const document = parseXml(text);
    return spliceText(text, [setAttribute(document, document.root, name, value)]);
  }, xml);
}

function alignmentChanges({ horizontal, vertical, wrapText, indent, textRotation }: FormatChange): AttributeChange[] {
  const changes: AttributeChange[] = [];
  if (horizontal !== undefined) changes.push(["horizontal", horizontal]);
  if (vertical !== undefined) changes.push(["vertical", vertical]);
  if (wrapText !== undefined) changes.push(["wrapText", wrapText ? "1" : null]);
  if (indent !== undefined) changes.push(["indent", indent > 0 ? String(indent) : null]);
  if (textRotation !== undefined) changes.push(["textRotation", textRotation > 0 ? String(textRotation) : null]);
  return changes;
}

function withAlignment(xf: string, changes: readonly AttributeChange[]): string {
  const document = parseXml(xf);
  const { prefix } = document.root;
  const existing = child(document.root, "alignment");
  const before = existing ? xf.slice(existing.start, existing.end) : `<${prefix}alignment/>`;
  const after = withAttributes(before, changes);
  return spliceText(xf, [
    existing
      ? replaceElement(existing, after)
      : insertInOrder(document, document.root, "alignment", ["alignment"], after),
  ]);
}

/** The order in which Excel writes what a font is made of. */
const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

function fontNumber(styles: StyleSheet, font: number, change: NonNullable<FormatChange["font"]>): number {
  const p = styles.prefix;
  const flag = (name: string, on: boolean | undefined): [string, string | null][] =>
    on === undefined ? [] : [[name, on ? `<${p}${name}/>` : null]];
  const parts: [local: string, text: string | null][] = [
    ...flag("b", change.bold),
    ...flag("i", change.italic),
    ...flag("strike", change.strikethrough),
    ...flag("u", change.underline),
  ];
  if (change.size !== undefined) parts.push(["sz", `<${p}sz val="${change.size}"/>`]);
  if (change.color !== undefined)
    parts.push(["color", change.color === null ? null : `<${p}color rgb="${argb(change.color)}"/>`]);
  // A font of the theme would go on being the theme's.
  if (change.name !== undefined)
    parts.push(["name", `<${p}name val="${encodeXmlAttribute(change.name)}"/>`], ["scheme", null]);

  const before = styles.itemAt("fonts", "font", font) ?? `<${p}font></${p}font>`;
  return styles.indexOf(
    "fonts",
    "font",
    parts.reduce((xml, [local, text]) => withChild(xml, local, text, fontOrder), before),
  );
}

function withChild(xml: string, local: string, text: string | null, order: readonly string[]): string {
  const document = parseXml(xml);
  const existing = child(document.root, local);
  if (existing) return spliceText(xml, [replaceElement(existing, text ?? "")]);
  return text === null ? xml : spliceText(xml, [insertedChild(document, local, text, order)]);
}

function insertedChild(document: XmlDocument, local: string, text: string, order: readonly string[]): Splice {
  return document.root.openTag.kind === "empty"
    ? appendInside(document, document.root, text)
    : insertInOrder(document, document.root, local, order, text);
}

function fillNumber(styles: StyleSheet, color: string | null): number {
  if (color === null) return 0;
  const p = styles.prefix;
  const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
  return styles.indexOf("fills", "fill", `<${p}fill>${pattern}</${p}fill>`);
}

const borderOrder = "start end left right top bottom diagonal vertical horizontal".split(" ");

function borderNumber(styles: StyleSheet, border: number, change: NonNullable<FormatChange["border"]>): number {
  const p = styles.prefix;
  const before = styles.itemAt("borders", "border", border) ?? `<${p}border></${p}border>`;
  const after = Object.entries(change).reduce((xml, [side, line]) => {
    const color = line?.color === undefined ? '<color auto="1"/>' : `<color rgb="${argb(line.color)}"/>`;
    const text = line
      ? `<${p}${side} style="${encodeXmlAttribute(line.line)}">${color.replace("<", `<${p}`)}</${p}${side}>`
      : `<${p}${side}/>`;
    return withChild(xml, side, text, borderOrder);
  }, before);
  return styles.indexOf("borders", "border", after);
}

/** Formats that every workbook has without listing them. */
const builtIn = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

function numberFormatId(styles: StyleSheet, code: string): number {
  const known = builtIn.get(code);
  if (known !== undefined) return known;
  const { document, prefix } = styles;
  const listed = childrenOf(child(document.root, "numFmts"), "numFmt").map((element) => {
    const attributes = attributesOfElement(document, element);
    return { id: Number(attributes.get("numFmtId")), code: attributes.get("formatCode") };
  });
  const existing = listed.find((format) => format.code === code);
  if (existing) return existing.id;
  const id = Math.max(175, ...listed.map((format) => format.id)) + 1;
  styles.indexOf("numFmts", "numFmt", `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeXmlAttribute(code)}"/>`);
  return id;
}

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
