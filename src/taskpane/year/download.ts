const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands a file to the browser as a download. Excel for Mac lets none through and says nothing (office-js#2700, "by design"): whoever
 * offers one offers another way, too.
 */
export function download(file: string, bytes: Uint8Array): void {
  const type = file.endsWith(".zip") ? "application/zip" : workbookType;
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  // Not at once: some browsers fetch it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}

const keptFor = 60_000;
