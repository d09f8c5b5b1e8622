let hidden = false;

/** In a shared runtime the page lives on while its pane is closed; only Excel tells which it is. */
export async function followVisibility(initially: string | undefined): Promise<void> {
  hidden = initially === Office.VisibilityMode.hidden;
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      hidden = visibilityMode === Office.VisibilityMode.hidden;
    });
  } catch {
    // Where Excel refuses to tell, the pane counts as it was at the start.
  }
}

/** Opens the pane where it is closed: results that nobody sees help nobody. */
export async function showPane(): Promise<void> {
  if (hidden) await Office.addin.showAsTaskpane();
}
