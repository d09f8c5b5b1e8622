/** Lets the pane draw the result and Excel take a turn before the next request; a timer, because a promise alone yields to nobody. */
export function letExcelBreathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
