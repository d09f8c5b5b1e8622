/**
 * Workbooks name Chinese fonts that not every machine has; a bare Linux has none at all, and the grid's canvas asks for a
 * font by that very name. So each usual name becomes a web font: the machine's own font where there is one, else the
 * open Noto Sans SC that comes with the workbench.
 */
const chineseFonts: Record<string, string[]> = {
  仿宋: ["仿宋", "FangSong", "STFangsong"],
  仿宋_GB2312: ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "STFangsong"],
  FangSong: ["FangSong", "仿宋", "STFangsong"],
  宋体: ["宋体", "SimSun", "STSong"],
  SimSun: ["SimSun", "宋体", "STSong"],
  新宋体: ["新宋体", "NSimSun", "SimSun"],
  黑体: ["黑体", "SimHei", "STHeiti"],
  SimHei: ["SimHei", "黑体", "STHeiti"],
  楷体: ["楷体", "KaiTi", "STKaiti"],
  楷体_GB2312: ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi"],
  KaiTi: ["KaiTi", "楷体", "STKaiti"],
  微软雅黑: ["微软雅黑", "Microsoft YaHei"],
  "Microsoft YaHei": ["Microsoft YaHei", "微软雅黑", "PingFang SC"],
  等线: ["等线", "DengXian"],
  DengXian: ["DengXian", "等线"],
  方正小标宋简体: ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "SimSun"],
  方正小标宋_GBK: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05", "SimSun"],
  华文中宋: ["华文中宋", "STZhongsong"],
  "Noto Sans SC": ["Noto Sans SC", "Noto Sans CJK SC"],
};

/** Fonts without Chinese glyphs: their own letters stay, only Chinese characters come from elsewhere. */
const latinFonts: Record<string, string[]> = {
  Arial: ["Arial", "Liberation Sans"],
  Calibri: ["Calibri", "Carlito"],
  "Times New Roman": ["Times New Roman", "Liberation Serif"],
};

const chineseRange = "U+2E80-2FDF,U+3000-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF";
const latinRange = "U+0000-2E7F";
const machineChinese = ["Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei"];

/** Names, below the fontsource package, of the two files that the style sheet refers to. */
export const fontFiles = {
  chinese: "noto-sans-sc-chinese-simplified-400-normal.woff2",
  latin: "noto-sans-sc-latin-400-normal.woff2",
};

/** @example fontStyleSheet() //=> '@font-face{font-family:"仿宋";…' */
export function fontStyleSheet(): string {
  const chinese = Object.entries(chineseFonts).map(([family, locals]) =>
    [
      fontFace(family, locals, fontFiles.latin, latinRange),
      fontFace(family, locals, fontFiles.chinese, chineseRange),
    ].join(""),
  );
  const latin = Object.entries(latinFonts).map(([family, locals]) =>
    [
      fontFace(family, locals, fontFiles.latin, latinRange),
      fontFace(family, machineChinese, fontFiles.chinese, chineseRange),
    ].join(""),
  );
  return [...chinese, ...latin].join("\n");
}

function fontFace(family: string, locals: string[], file: string, range: string): string {
  const sources = [...locals.map((name) => `local("${name}")`), `url("/fonts/${file}") format("woff2")`];
  return `@font-face{font-family:"${family}";src:${sources.join(",")};unicode-range:${range};font-display:block}`;
}
