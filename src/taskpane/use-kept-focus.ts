import { useEffect, useRef } from "react";

const reachable = "button, summary, input, select, textarea, [tabindex]";

/**
 * Keeps the keyboard in a region: where what was pressed goes with its work, the focus would fall back to the page's beginning, so it
 * stands on what is before it. Where staff have turned to the grid or to a blank place meanwhile, it stays there.
 *
 * @returns for the region's `ref`.
 */
export function useKeptFocus() {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = region.current!;
    /** What can be reached, up to where the keyboard is. */
    let path: readonly HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      const all = [...root.querySelectorAll<HTMLElement>(reachable)];
      path = all.slice(0, all.indexOf(target as HTMLElement) + 1);
    };
    const leave = ({ target }: Event) => {
      if (!(target as Element).closest(`${reachable}, label`)) path = [];
    };
    const observer = new MutationObserver(() => {
      if (path.at(-1)?.isConnected !== false || document.activeElement !== document.body || !document.hasFocus())
        return;
      path
        .filter((each) => each.isConnected && each.matches(reachable))
        .at(-1)
        ?.focus();
    });
    root.addEventListener("focusin", note);
    root.addEventListener("pointerdown", leave);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", note);
      root.removeEventListener("pointerdown", leave);
      observer.disconnect();
    };
  }, []);
  return region;
}
