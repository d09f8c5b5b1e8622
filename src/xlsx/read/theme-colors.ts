/** A colour as the file format gives it: outright, from the theme with a tint, or from the old palette. */
export interface FileColor {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The palette of Excel 97, from index 8 on; 0 to 7 repeat its first eight. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme colours count light before dark, while the theme part lists dark before light. */
const themeOrder = [1, 0, 3, 2];

/**
 * @param theme The colours of the theme part in its own order (dark 1, light 1, dark 2, light 2, accents …), without "#".
 * @returns `#RRGGBB`, or undefined for an automatic or unknown colour.
 */
export function resolveColor(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  const base = color && (color.rgb?.slice(-6) ?? themeColor(color.theme, theme) ?? indexedColor(color.indexed));
  if (!base || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${color?.tint ? tinted(base, color.tint) : base.toUpperCase()}`;
}

function themeColor(index: number | undefined, theme: readonly string[]): string | undefined {
  return index === undefined ? undefined : theme[themeOrder[index] ?? index];
}

function indexedColor(index: number | undefined): string | undefined {
  if (index === undefined) return undefined;
  return index < 8 ? palette[index] : palette[index - 8];
}

/** Lighter (positive) or darker, by lightness alone: hue and saturation stay. */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => parseInt(rgb.slice(start, start + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const hue =
    chroma === 0
      ? 0
      : high === red
        ? ((green - blue) / chroma + 6) % 6
        : high === green
          ? (blue - red) / chroma + 2
          : (red - green) / chroma + 4;

  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = saturation * Math.min(target, 1 - target);
  const channel = (offset: number) => {
    const step = (offset + hue * 2) % 12;
    const value = target - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (channel(0) + channel(8) + channel(4)).toUpperCase();
}
