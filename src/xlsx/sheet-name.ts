/**
 * Whether Excel takes a text as a sheet's name: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at either end.
 *
 * @example isSheetName("2022/23") //=> false
 */
export function isSheetName(name: string): boolean {
  return name !== "" && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}

/** A sheet's name as it stands before the "!" of a reference. @example quotedSheetName("2022 年") //=> "'2022 年'" */
export function quotedSheetName(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE)$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}
