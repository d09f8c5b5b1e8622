import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type CheckedWorkbook, type CheckOptions, checkWorkbook } from "../../core/check-workbook";
import { dayIn } from "../../core/calendar/typed-day";
import type { CalendarDate } from "../../core/quantity";
import { describeFailure } from "../../strings/failures";
import { yearCommands } from "../../strings/year/command-line";
import { hintOf } from "../../xlsx/failure-hint";
import { FileFailure } from "../../xlsx/file-failure";
import { gridsOf } from "../../xlsx/grids-of";
import { readWorkbook } from "../../xlsx/read-workbook";
import type { XlsxWorkbook } from "../../xlsx/xlsx-workbook";
import { readInput } from "../read-input";

/** What was typed behind a command. */
export interface Request {
  readonly inputs: readonly string[];
  readonly place?: string | undefined;
  readonly year?: string | undefined;
  readonly out?: string | undefined;
  readonly asOf?: string | undefined;
  readonly due?: string | undefined;
  /** Last year's workbook. */
  readonly lastYear?: string | undefined;
  readonly rank?: boolean | undefined;
}

/** Why a command is not carried out, in words for staff. Nothing was written. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Done for a part: what was done, and the reasons for what was not. */
export class Incomplete extends Error {
  override readonly name = "Incomplete";

  constructor(
    readonly done: readonly string[],
    readonly problems: readonly string[],
  ) {
    super(problems.join("\n"));
  }
}

export function needed(value: string | undefined, option: string): string {
  if (value === undefined || value.trim() === "") throw new Refusal(yearCommands.missing(option));
  return value;
}

export function yearOf(text: string): number {
  if (!/^20\d\d$/u.test(text)) throw new Refusal(yearCommands.badYear(text));
  return Number(text);
}

export function dayOf(text: string): CalendarDate {
  const day = dayIn(text);
  if (!day) throw new Refusal(yearCommands.badDay(text));
  return day;
}

export interface OpenedWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly checked: CheckedWorkbook;
}

/** @throws Refusal with the file's name where it cannot be read or holds no task table. */
export async function openWorkbook(file: string, options: CheckOptions = {}): Promise<OpenedWorkbook> {
  const refuse = (sentence: string): never => {
    throw new Refusal(yearCommands.notRead(file, sentence));
  };
  const bytes = await readInput(file);
  if (typeof bytes === "string") return refuse(sentenceOf(bytes));
  try {
    const workbook = await readWorkbook(bytes);
    const checked = checkWorkbook(gridsOf(workbook), options);
    if (checked.failure) return refuse(sentenceOf(checked.failure));
    return { file, bytes, workbook, checked };
  } catch (error) {
    if (error instanceof FileFailure) return refuse(sentenceOf(error.code, hintOf(file, error)));
    throw error;
  }
}

function sentenceOf(...failure: Parameters<typeof describeFailure>): string {
  const { problem, remedy } = describeFailure(...failure);
  return `${problem}${remedy}`;
}

export interface NewFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Writes a new file; one that is there already stays as it is. */
export function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  return writeAllNew([{ file, bytes }]);
}

/** Writes new files, or none where one of them is there already. */
export async function writeAllNew(files: readonly NewFile[]): Promise<void> {
  for (const { file } of files) if (await exists(file)) throw new Refusal(yearCommands.exists(file));
  for (const { file, bytes } of files) {
    try {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true });
      await writeFile(file, bytes, { flag: "wx" });
    } catch {
      throw new Refusal(yearCommands.notWritten(file));
    }
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
