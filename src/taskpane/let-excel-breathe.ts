/** Lets the pane draw and Excel take a turn before the next piece of work; a timer, because a promise alone yields to nobody. */
export function letExcelBreathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
