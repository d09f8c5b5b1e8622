/** Gives a workbook to whoever sits before the page, as a download. */
export function offer(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the bytes after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
