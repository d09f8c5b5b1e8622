import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * The files that the inputs mean: a folder stands for the .xlsx and .xlsm files in it, and `*.xlsx` for those of that name, since the shells of
 * Windows hand it on as it is. Excel's own lock files (~$…) are no workbooks. A folder or pattern that means no file stands for itself, so that
 * whoever reads it tells that there is none.
 */
export async function expandInputs(inputs: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const input of inputs) {
    const meant = await expand(input);
    files.push(...(meant.length > 0 ? meant : [input]));
  }
  return files;
}

async function expand(input: string): Promise<readonly string[]> {
  const folder = path.dirname(input);
  const pattern = path.basename(input);
  if (pattern.includes("*")) return workbooksIn(folder, (name) => matches(pattern.toLowerCase(), name.toLowerCase()));
  const isFolder = await stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? workbooksIn(input, (name) => /\.xls[xm]$/i.test(name)) : [input];
}

async function workbooksIn(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => wanted(name) && !name.startsWith("~$"))
    .sort()
    .map((name) => path.join(folder, name));
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split("*");
  if (!name.startsWith(parts[0]!) || !name.endsWith(parts.at(-1)!)) return false;
  let at = 0;
  for (const part of parts) {
    at = name.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return true;
}
