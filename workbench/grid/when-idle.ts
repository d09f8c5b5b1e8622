/** Once the page has nothing else to do; a browser that cannot tell does it after the other tasks. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => run());
  else setTimeout(run, 50);
}
