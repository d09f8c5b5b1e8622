/** Lets workbooks be dropped anywhere on the page; other things that are dragged keep their own ways. */
export function acceptDroppedFiles(page: HTMLElement, open: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // In the capture phase: the grid stops what comes to it.
  page.addEventListener(
    "dragover",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      page.classList.add("page--dropping");
    },
    true,
  );
  page.addEventListener("dragleave", () => page.classList.remove("page--dropping"), true);
  page.addEventListener(
    "drop",
    (event) => {
      page.classList.remove("page--dropping");
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      open([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
}
