const path = require("path");

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

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
 * @param {"cdn" | "local"} kind
 * @returns the script's address, the files to copy, and the page's content security policy.
 */
function officeSource(kind) {
  if (kind === "cdn") return { kind, script: cdn, files: [], policy: policy(new URL(cdn).origin) };
  if (kind === "local")
    return { kind, script: "lib/office/office.js", files: hostFiles.map(copyOfPackage), policy: policy() };
  throw new Error(`--env office must be "cdn" or "local", not "${kind}".`);
}

function copyOfPackage(file) {
  const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  // Published minified: the minimizer must leave it alone.
  return { from: path.join(dist, file), to: `lib/office/${file}`, info: { minimized: true } };
}

/**
 * Fluent fills empty <style> elements through the CSSOM; the hash is that of the empty string, so that nothing else is allowed inline.
 *
 * @param officeOrigin from where office.js and the scripts that it adds come, unless from the page's own. Only scripts: its telemetry has
 * nothing to report about this page.
 */
function policy(...officeOrigin) {
  const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  return [
    "default-src 'none'",
    ["script-src 'self'", ...officeOrigin].join(" "),
    // Unnamed, it would be as wide as script-src.
    "worker-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { officeSource };
