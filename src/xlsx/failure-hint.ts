import type { FileFailure } from "./file-failure";

/**
 * What the sentence about a failure says beside its code: the format found instead of .xlsx, or what there is too much of.
 *
 * By its name a WPS file is told from an old Excel file; their bytes look alike.
 *
 * @param file its name or path
 */
export function hintOf(file: string, { code, details }: FileFailure): string | undefined {
  if (code !== "not-xlsx") return details.measure;
  const extension = /\.(xls|et|csv)$/iu.exec(file)?.[1];
  return extension?.toLowerCase() ?? details.kind;
}
