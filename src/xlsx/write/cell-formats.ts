/** How a cell of a fresh workbook looks. */
export interface CellLook {
  readonly kind: "body" | "bold" | "heading";
  readonly bordered: boolean;
  /** Text that Excel would take for a formula when it is edited. */
  readonly quoted: boolean;
}

const fonts =
  '<fonts count="3"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>' +
  '<font><b/><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>' +
  '<font><b/><sz val="16"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>';
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>';
const line = (side: string) => `<${side} style="thin"><color indexed="64"/></${side}>`;
const borders =
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border></borders>`;

const looks: Readonly<Record<CellLook["kind"], { font: number; fill: number; alignment: string }>> = {
  body: { font: 0, fill: 0, alignment: '<alignment vertical="center" wrapText="1"/>' },
  bold: { font: 1, fill: 2, alignment: '<alignment vertical="center" wrapText="1"/>' },
  heading: { font: 2, fill: 0, alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>' },
};

/** The formats that a fresh workbook's cells use, numbered as they are asked for. */
export class CellFormats {
  private readonly numbers = new Map<string, number>();

  numberOf({ kind, bordered, quoted }: CellLook): string {
    const { font, fill, alignment } = looks[kind];
    const xf =
      `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${bordered ? 1 : 0}" xfId="0" applyFont="1" applyFill="1" ` +
      `applyBorder="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ""}>${alignment}</xf>`;
    const number = this.numbers.get(xf) ?? this.numbers.size + 1;
    this.numbers.set(xf, number);
    return String(number);
  }

  xml(namespace: string): string {
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
    return (
      `<styleSheet xmlns="${namespace}">${fonts}${fills}${borders}<cellStyleXfs count="1">${plain}/></cellStyleXfs>` +
      `<cellXfs count="${this.numbers.size + 1}">${plain} xfId="0"/>${[...this.numbers.keys()].join("")}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}
