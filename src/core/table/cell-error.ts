/** What a formula shows that has no result; WPS and Excel name them alike. */
const errors =
  /^\s*#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)\s*$/i;

/** Whether a cell's text is an error of the sheet, no word of anybody. @example isCellError("#N/A") //=> true */
export function isCellError(text: string): boolean {
  return text.includes("#") && errors.test(text);
}

/** The error that stands in a cell's place; null where none does. */
export function cellErrorIn(text: string): string | null {
  return isCellError(text) ? text.trim() : null;
}
