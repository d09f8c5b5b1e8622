/**
 * Why a file cannot be read as a workbook.
 *
 * - `not-xlsx`: another kind of file; `details.kind` says which.
 * - `encrypted`: a password is needed to open it.
 * - `damaged`: an .xlsx whose parts cannot be read.
 * - `too-large`: more than the limits allow; `details.measure` says of what.
 * - `no-sheets`: a workbook without any worksheet.
 */
export type FileFailureCode = "not-xlsx" | "encrypted" | "damaged" | "too-large" | "no-sheets";

/** What a file that is no .xlsx seems to be. `.et` files of WPS look like `.xls` unless they carry WPS's own stream. */
export type ForeignKind = "empty" | "xls" | "et" | "xlsb" | "ods" | "csv" | "pdf" | "html" | "other";

export type LimitMeasure =
  | "file-bytes"
  | "entries"
  | "unzipped-bytes"
  | "compression-ratio"
  | "read-bytes"
  | "sheets"
  | "cells"
  | "formula-characters";

export interface FileFailureDetails {
  readonly kind?: ForeignKind;
  readonly measure?: LimitMeasure;
  readonly limit?: number;
  readonly found?: number;
  /** The part of the package, or the sheet, where it was seen. For logs, not for staff. */
  readonly where?: string;
}

/** A file that cannot be read. The sentence for staff is made in `src/strings` from `code` and `details`. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";

  constructor(
    readonly code: FileFailureCode,
    readonly details: FileFailureDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}

export function tooLarge(measure: LimitMeasure, limit: number, found: number, where?: string): FileFailure {
  return new FileFailure("too-large", { measure, limit, found, ...(where === undefined ? {} : { where }) });
}
