import { readFile } from "node:fs/promises";

/** The bytes of an input, or why there are none. A folder or a pattern is left of one that meant no file (expand-inputs.ts). */
export async function readInput(input: string): Promise<Uint8Array | "unreadable" | "no-workbooks"> {
  try {
    return await readFile(input);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === "EISDIR";
    return isFolder || input.includes("*") ? "no-workbooks" : "unreadable";
  }
}
