import { defaultLimits } from "../../../xlsx/file-limits";

/** What a picked file holds, or why that is not known: it may have been moved, changed or locked since it was picked. */
export async function fileBytes(file: File): Promise<Uint8Array | "too-large" | "unreadable"> {
  if (file.size > defaultLimits.fileBytes) return "too-large";
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return "unreadable";
  }
}
