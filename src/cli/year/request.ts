import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type CheckedWorkbook, type CheckOptions, checkWorkbook } from "../../core/check-workbook";
import type { CalendarDate } from "../../core/quantity";
import { describeFailure } from "../../strings/failures";
import { yearCommands } from "../../strings/year/command-line";
import { FileFailure } from "../../xlsx/file-failure";
import { gridsOf } from "../../xlsx/grids-of";
import { readWorkbook } from "../../xlsx/read-workbook";
import type { XlsxWorkbook } from "../../xlsx/xlsx-workbook";

/** What was typed behind a command. */
export interface Request {
  readonly inputs: readonly string[];
  readonly place?: string | undefined;
  readonly year?: string | undefined;
  readonly out?: string | undefined;
  readonly asOf?: string | undefined;
  readonly due?: string | undefined;
}

/** Why a command is not carried out, in words for staff. Nothing was written. */
export class Refusal extends Error {
  override readonly name = "Refusal";
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
  const [, year, month, day] = (/^(20\d\d)-(\d\d)-(\d\d)$/u.exec(text) ?? []).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (!year || !month || !day || date.getUTCMonth() + 1 !== month) throw new Refusal(yearCommands.badDay(text));
  return { year, month, day };
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
  const bytes = await readFile(file).catch(() => refuse(sentenceOf("unreadable")));
  try {
    const workbook = await readWorkbook(bytes);
    const checked = checkWorkbook(gridsOf(workbook), options);
    if (checked.failure) return refuse(sentenceOf(checked.failure));
    return { file, bytes, workbook, checked };
  } catch (error) {
    if (error instanceof FileFailure) return refuse(sentenceOf(error.code));
    throw error;
  }
}

function sentenceOf(code: Parameters<typeof describeFailure>[0]): string {
  const { problem, remedy } = describeFailure(code);
  return `${problem}${remedy}`;
}

/** Writes a new file; one that is there already stays as it is. */
export async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  try {
    await writeFile(file, bytes, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new Refusal(yearCommands.exists(file));
    throw error;
  }
}
