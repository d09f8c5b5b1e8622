/** An error value as it is written in a formula: #N/A. */
export class ErrorLiteral {
  constructor(readonly code: string) {}
}

export type Scalar = string | number | boolean | ErrorLiteral;

/** An argument: a value, a range or array constant, or null where it is left out. Blank cells are "". */
export type Argument = Scalar | readonly (readonly Scalar[])[] | null;

export interface FormulaCall {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** The cells that references in a formula stand for. */
export type CellReader = (column: number, row: number) => Scalar;

/**
 * Reads a formula that calls one function on constants and references, as much as examples and tests need.
 *
 * @example parseFormula('=SHANHAI.MINIMUM("到位资金",,"支援地")', readCell)
 * //=> { name: "MINIMUM", arguments: ["到位资金", null, "支援地"] }
 */
export function parseFormula(formula: string, readCell: CellReader): FormulaCall {
  return new FormulaParser(formula, readCell).call();
}

class FormulaParser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly readCell: CellReader,
  ) {}

  call(): FormulaCall {
    const name = this.expect(/=?(?:SHANHAI\.)?([A-Z]+)\(/y)[1]!;
    const list: Argument[] = [];
    if (this.next(/\)/y)) return { name, arguments: list };
    do list.push(this.argument());
    while (this.next(/,/y));
    this.expect(/\)$/y);
    return { name, arguments: list };
  }

  private argument(): Argument {
    if (/^[,)]/.test(this.text.slice(this.at))) return null;
    return this.next(/\{/y) ? this.array() : (this.reference() ?? this.scalar());
  }

  private array(): Scalar[][] {
    const rows: Scalar[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(/^[,;}]/.test(this.text.slice(this.at)) ? "" : this.scalar());
      if (this.next(/\}/y)) return rows;
      if (this.next(/;/y)) rows.push([]);
      else this.expect(/,/y);
    }
  }

  private reference(): Scalar[][] | null {
    const match = this.next(/([A-Z])(\d+)(?::([A-Z])(\d+))?/y);
    if (!match) return null;
    const [left, top] = [columnOf(match[1]!), Number(match[2])];
    const [right, bottom] = match[3] ? [columnOf(match[3]), Number(match[4])] : [left, top];
    return span(top, bottom).map((row) => span(left, right).map((column) => this.readCell(column, row)));
  }

  private scalar(): Scalar {
    const string = this.next(/"((?:[^"]|"")*)"/y);
    if (string) return string[1]!.replaceAll('""', '"');
    const date = this.next(/DATE\((\d+),(\d+),(\d+)\)/y);
    if (date) return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    const error = this.next(/#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/y);
    if (error) return new ErrorLiteral(error[0]);
    const word = this.next(/TRUE|FALSE/y);
    if (word) return word[0] === "TRUE";
    return Number(this.expect(/-?\d+(?:\.\d+)?(?:E[+-]?\d+)?/y)[0]);
  }

  private next(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  private expect(pattern: RegExp): RegExpExecArray {
    const match = this.next(pattern);
    if (!match) throw new Error(`${this.text}: cannot be read from character ${this.at + 1} on`);
    return match;
  }
}

function columnOf(letter: string): number {
  return letter.charCodeAt(0) - 64;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
