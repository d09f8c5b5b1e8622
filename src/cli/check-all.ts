import { stat } from "node:fs/promises";
import path from "node:path";
import type { CheckOptions } from "../core/check-workbook";
import { checkFiles } from "./check-files";
import { type Job, checkInParallel } from "./check-in-parallel";
import { type FileReport, type ReportFormat, fileReport } from "./file-report";

/** Up to here starting workers takes longer than checking; one big file is worth one, since only a worker can be given up. */
const fewFiles = 12;
const bigFile = 4 * 2 ** 20;

export async function checkAll(
  files: readonly string[],
  out: string | null,
  options: CheckOptions,
  format: ReportFormat,
  onDone: (files: number) => void,
): Promise<readonly FileReport[]> {
  if (files.length > fewFiles || (await anyIsBig(files))) {
    const groups = out === null ? files.map((file) => [file]) : byName(files);
    const reports = await checkInParallel(
      groups.map((group): Job => ({ files: group, out, options, format })),
      onDone,
    );
    return inOrder(files, reports);
  }
  const results = await checkFiles(files, out, options, () => onDone(1));
  return results.map((result) => fileReport(result, format));
}

async function anyIsBig(files: readonly string[]): Promise<boolean> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.some((size) => size > bigFile);
}

/** Copies of equally named files would overwrite each other, so these go to one worker, which sees that. */
function byName(files: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const name = path.basename(file).toLowerCase();
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups.values()];
}

function inOrder(files: readonly string[], reports: readonly FileReport[]): FileReport[] {
  const byFile = new Map<string, FileReport[]>();
  for (const report of reports) byFile.set(report.file, [...(byFile.get(report.file) ?? []), report]);
  return files.flatMap((file) => byFile.get(file)?.shift() ?? []);
}
