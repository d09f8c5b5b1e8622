import { useSyncExternalStore } from "react";

const darkScheme = "(prefers-color-scheme: dark)";

/** Excel's own theme where it tells it (the desktop does), else the system's. High contrast is the browser's work. */
export function useDarkTheme(): boolean {
  const systemIsDark = useSyncExternalStore(followSystem, () => window.matchMedia(darkScheme).matches);
  return excelIsDark() ?? systemIsDark;
}

function followSystem(listener: () => void): () => void {
  const query = window.matchMedia(darkScheme);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

function excelIsDark(): boolean | null {
  const background = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "")?.slice(1);
  if (!channels) return null;

  const brightness = channels.reduce((sum, channel) => sum + parseInt(channel, 16), 0) / channels.length;
  return brightness < 128;
}
