/** The cell formats of the sample, in the order in which the sheet refers to them (0 is the default format). */
const styleNames = ["title", "header", "body", "bodyCentred", "caption", "result"] as const;

export type StyleName = (typeof styleNames)[number];

export function styleIndex(name: StyleName): number {
  return 1 + styleNames.indexOf(name);
}

/** Fonts as official documents set them. 134 is the Chinese character set: without it some systems show other glyphs. */
const fonts = [
  font("宋体", 11),
  font("方正小标宋简体", 18),
  font("黑体", 12, "<b/>"),
  font("仿宋_GB2312", 11),
  font("仿宋_GB2312", 11, '<color rgb="FF1F4E79"/>'),
];

const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF7FBFF"/><bgColor indexed="64"/></patternFill></fill>',
];

const borders = [
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join("")}<diagonal/></border>`,
];

const formats: Record<StyleName, string> = {
  title: format({ font: 1, horizontal: "center" }),
  header: format({ font: 2, fill: 2, border: 1, horizontal: "center" }),
  body: format({ font: 3, border: 1, horizontal: "left" }),
  bodyCentred: format({ font: 3, border: 1, horizontal: "center" }),
  caption: format({ font: 4, fill: 3, border: 1, horizontal: "left" }),
  result: format({ font: 4, fill: 3, border: 1, horizontal: "center" }),
};

export function stylesXml(): string {
  const listed = styleNames.map((name) => formats[name]);
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list("fonts", fonts),
    list("fills", fills),
    list("borders", borders),
    list("cellStyleXfs", [`${plain}/>`]),
    list("cellXfs", [`${plain} xfId="0"/>`, ...listed]),
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="0"/>',
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
    "</styleSheet>",
  ].join("");
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function font(name: string, size: number, extra = ""): string {
  const [bold, color] = extra.startsWith("<b/>") ? [extra, ""] : ["", extra];
  return `<font>${bold}<sz val="${size}"/>${color}<name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}

function format(parts: { font: number; fill?: number; border?: number; horizontal: "left" | "center" }): string {
  const { font, fill = 0, border = 0, horizontal } = parts;
  return (
    `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" ` +
    `applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`
  );
}
