import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's own list names no Chinese font and leaves the choice to the system, which outside a Chinese Windows may be a Japanese one. */
const fontFamilyBase =
  '"Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };
export const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase };
