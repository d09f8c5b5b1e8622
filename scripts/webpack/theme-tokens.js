const { webDarkTheme, webLightTheme } = require("@fluentui/tokens");

const name = "ThemeTokensPlugin";

/** Fluent's own list names no Chinese font and leaves the choice to the system, which outside a Chinese Windows may be a Japanese one. */
const fontFamilyBase =
  '"Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/**
 * Writes Fluent's light and dark theme as one style sheet that the page names, instead of 60 kB of script that would write it at every
 * start: only the tokens that the built files use. The system's colour scheme decides, unless `data-theme` on the root says "light" or "dark".
 */
class ThemeTokensPlugin {
  /** @param filename the sheet's name in the output. */
  constructor({ filename }) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        const texts = Object.keys(assets)
          .filter((file) => /\.(js|css)$/.test(file))
          .map((file) => assets[file].source().toString());
        const used = tokensUsedIn(texts);
        const unknown = [...used].filter((token) => !(token in webLightTheme));
        if (unknown.length > 0)
          compilation.errors.push(new WebpackError(`${this.filename}: Fluent has no token ${unknown.join(", ")}.`));
        compilation.emitAsset(this.filename, new sources.RawSource(themeTokens(used)));
      });
    });
  }
}

function tokensUsedIn(texts) {
  return new Set(texts.flatMap((text) => text.match(/(?<=var\(--)\w+/g) ?? []));
}

/** @param used the names of the tokens wanted, without dashes. */
function themeTokens(used) {
  const light = { ...webLightTheme, fontFamilyBase };
  const dark = { ...webDarkTheme, fontFamilyBase };
  const names = Object.keys(light).filter((token) => used.has(token));
  const differing = names.filter((token) => light[token] !== dark[token]);
  const darkRules = declarations(dark, differing);
  return [
    `:root{color-scheme:light dark;${declarations(light, names)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${darkRules}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${darkRules}}`,
    ":root[data-theme=light]{color-scheme:light}",
    "",
  ].join("\n");
}

function declarations(theme, names) {
  return names.map((token) => `--${token}:${theme[token]}`).join(";");
}

module.exports = { ThemeTokensPlugin };
