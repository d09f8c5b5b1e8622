const { createHash } = require("crypto");
const path = require("path");
const { version } = require("@microsoft/office-js/package.json");
const { style: helpStyle } = require("./markdown-page");

/** Microsoft's own, and that of 世纪互联, which serves Office 365 in mainland China. */
const networks = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** Named by the version, so that browsers may keep it for good. */
const localFolder = `lib/office-${version}`;

/**
 * What office.js itself loads, relative to its own address, in Excel on Windows, Mac and the web.
 * The folder layout and file names must stay as published.
 */
const hostFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
];

/**
 * Where the pane finds office.js.
 *
 * @param {"cdn" | "cdn-cn" | "local"} kind
 * @returns the script's address, the files to copy, and the page's content security policy.
 */
function officeSource(kind) {
  if (kind === "local") {
    return { kind, script: `${localFolder}/office.js`, files: hostFiles.map(copyOfPackage), policy: policy() };
  }
  const script = networks[kind];
  if (!script) throw new Error(`--env office must be "cdn", "cdn-cn" or "local", not "${kind}".`);
  return { kind, script, files: [], policy: policy({ scripts: [new URL(script).origin] }) };
}

/** What the web server of the local build sends with every page: as the pane's own, with room for the style of the help pages. */
function sitePolicy() {
  const hash = createHash("sha256").update(helpStyle).digest("base64");
  return `${policy({ styles: [`'sha256-${hash}'`] })}; frame-ancestors 'self'`;
}

function copyOfPackage(file) {
  const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  // Published minified: the minimizer must leave it alone.
  return { from: path.join(dist, file), to: `${localFolder}/${file}`, info: { minimized: true } };
}

/**
 * Fluent fills empty <style> elements through the CSSOM; the hash is that of the empty string, so that nothing else is allowed inline.
 *
 * @param scripts from where office.js and the scripts that it adds come, unless from the page's own. Only scripts: its telemetry has
 * nothing to report about this page.
 * @param styles further style sources.
 */
function policy({ scripts = [], styles = [] } = {}) {
  const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    // Unnamed, it would be as wide as script-src.
    "worker-src 'self'",
    ["style-src 'self'", emptyStyle, ...styles].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { officeSource, sitePolicy };
