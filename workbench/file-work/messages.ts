import { EditError, type EditErrorCode, type WorkbookEdit } from "../../src/xlsx/patch-workbook";
import { FileFailure, type FileFailureCode, type FileFailureDetails } from "../../src/xlsx/file-failure";
import { isMark } from "../grid/save/is-mark";
import type { Restructured } from "./file-work";

type Removal = Extract<WorkbookEdit, { kind: "remove-conditional-formats" }>;

/** As an edit travels between threads, which functions cannot do. */
export type SentEdit = Exclude<WorkbookEdit, Removal> | { readonly kind: "remove-marks"; readonly sheet: string };

export interface WorkOrder {
  readonly id: number;
  readonly task: "patch" | "restructure";
  readonly bytes: Uint8Array;
  readonly edits: readonly SentEdit[];
}

/** An error travels without its class; a file's failure and a refused edit are told by their codes. */
export type SentError =
  | { readonly code: FileFailureCode; readonly details: FileFailureDetails }
  | { readonly refused: EditErrorCode; readonly message: string }
  | { readonly message: string };

export type WorkAnswer =
  | { readonly id: number; readonly result: Uint8Array | Restructured }
  | { readonly id: number; readonly error: SentError };

/** The workbench removes no conditional formats but marks. */
export function toSentEdit(edit: WorkbookEdit): SentEdit {
  if (edit.kind !== "remove-conditional-formats") return edit;
  if (edit.matches !== isMark) throw new Error("only marks can be removed");
  return { kind: "remove-marks", sheet: edit.sheet };
}

export function fromSentEdit(edit: SentEdit): WorkbookEdit {
  if (edit.kind !== "remove-marks") return edit;
  return { kind: "remove-conditional-formats", sheet: edit.sheet, matches: isMark };
}

export function toSentError(error: unknown): SentError {
  if (error instanceof FileFailure) return { code: error.code, details: error.details };
  if (error instanceof EditError) return { refused: error.code, message: error.message };
  return { message: error instanceof Error ? error.message : String(error) };
}

export function fromSentError(error: SentError): Error {
  if ("code" in error) return new FileFailure(error.code, error.details);
  return "refused" in error ? new EditError(error.refused, error.message) : new Error(error.message);
}
