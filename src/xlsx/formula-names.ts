/** Excel's own bound, with room for prefixes. What is longer was not made by Excel and is not looked into. */
const longestFormula = 32_768;

/**
 * A formula's text as staff see it. Excel stores custom functions as `_xldudf_SHANHAI_SHORTFALL(…)` and functions newer
 * than the file format as `_xlfn.XLOOKUP(…)`. Text in quotes is left alone.
 *
 * @example shownFormula('_xldudf_SHANHAI_SHORTFALL(B3,"到位资金")') //=> 'SHANHAI.SHORTFALL(B3,"到位资金")'
 */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl") || stored.length > longestFormula) return stored;
  return outsideQuotes(stored, (code) =>
    code
      .replace(/(?<![A-Z0-9_.])_xldudf_([A-Z]{1,40})_([A-Z0-9_.]{1,60})(?=\s{0,9}\()/gi, "$1.$2")
      .replace(/(?<![A-Z0-9_.])_xl(?:fn|ws|pm|udf)\.(?:_xlws\.)?/gi, ""),
  );
}

/**
 * A formula's text as Excel stores it: our own custom functions under their stored name, everything else as typed.
 *
 * Functions newer than the file format are stored with a prefix that depends on the function; formulas using them
 * should be passed through as they were read from the file.
 *
 * @example storedFormula('SHANHAI.MINIMUM("P05-5","万元")') //=> '_xldudf_SHANHAI_MINIMUM("P05-5","万元")'
 */
export function storedFormula(shown: string): string {
  return outsideQuotes(shown.replace(/^\s*=/, ""), (code) =>
    code.replace(
      /(?<![A-Z0-9_.])SHANHAI\.([A-Z][A-Z0-9]{0,60})(?=\s{0,9}\()/gi,
      (_, name: string) => `_xldudf_SHANHAI_${name.toUpperCase()}`,
    ),
  );
}

/** Applies a change to the parts of a formula that are neither text ("…") nor a quoted sheet name ('…'). */
export function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
