/** Draws the page in Excel's own theme where Excel tells it (the desktop does); else the system's scheme decides. High contrast is the browser's work. */
export function followTheme(root: HTMLElement): void {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "")?.slice(1);
  if (!channels) return;

  const brightness = channels.reduce((sum, channel) => sum + parseInt(channel, 16), 0) / channels.length;
  root.dataset["theme"] = brightness < 128 ? "dark" : "light";
}
