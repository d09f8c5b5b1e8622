/** A reference as a formula writes it. */
export interface FormulaReference {
  /** What stands before the cells, "!" included: `'2022 年'!`; "" when the formula means its own sheet. */
  readonly prefix: string;
  /** The sheets that the prefix names, none when there is no prefix; two for `'一月:三月'!`. */
  readonly sheets: readonly string[];
  /** It leads into another file. */
  readonly external: boolean;
  /** `B3`, `$A$1:C9`, `A:C`, `3:8`; null where a name or an error follows the prefix. */
  readonly cells: string | null;
}

/** Excel's own bound is 8192 characters. What is longer was not made by it, and would take its time. */
const longestFormula = 32_768;

const text = /"(?:[^"]|"")*"/y;
/** Excel writes none but before "!"; taken whole, or each of many apostrophes would be looked behind to the end. */
const quotedWord = /'(?:[^']|'')*'?/y;
const prefixPattern = /(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?))!/uy;
// Not names like LOG10( or A1_total.
const cellsPattern =
  /(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.([!\\])/iuy;
const word = /[\p{L}\p{N}_.\\]+/uy;
const error = /#(?:REF!|NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A)/y;

/**
 * A formula with its references rewritten. Text, functions, names and table columns (`表1[数量]`) stay as written.
 *
 * @param change The text in place of a reference; null leaves it.
 * @example rewriteReferences("SUM(A1:B2)+字典!C3", ({ prefix }) => prefix + "Z9") //=> "SUM(Z9)+字典!Z9"
 */
export function rewriteReferences(formula: string, change: (reference: FormulaReference) => string | null): string {
  if (formula.length > longestFormula) return formula;
  const parts: string[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(formula)?.[0];
  };
  const keep = (part: string) => {
    parts.push(part);
    position += part.length;
  };

  while (position < formula.length) {
    const plain = take(text) ?? take(error);
    if (plain !== undefined) {
      keep(plain);
      continue;
    }
    prefixPattern.lastIndex = position;
    const [prefix = "", quoted, bare] = prefixPattern.exec(formula) ?? [];
    if (formula[position] === "[" && prefix === "") {
      keep(bracketed(formula, position));
      continue;
    }
    cellsPattern.lastIndex = position + prefix.length;
    const cells = cellsPattern.exec(formula)?.[0] ?? null;
    if (prefix !== "" || cells !== null) {
      const written = prefix + (cells ?? "");
      parts.push(change({ prefix, ...sheetsIn(quoted?.replaceAll("''", "'") ?? bare ?? ""), cells }) ?? written);
      position += written.length;
    } else {
      keep(take(word) ?? take(quotedWord) ?? (formula[position] as string));
    }
  }
  return parts.join("");
}

function sheetsIn(name: string): Pick<FormulaReference, "sheets" | "external"> {
  return { sheets: name === "" ? [] : name.split(":"), external: name.includes("[") };
}

/** A table column, `[数量]` or `[[#All],[数量]]`, up to its own end; an apostrophe escapes the sign behind it. */
export function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let position = start; position < formula.length; position++) {
    const sign = formula[position];
    if (sign === "'") position++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return formula.slice(start, position + 1);
  }
  return formula.slice(start);
}
