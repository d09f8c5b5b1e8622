/**
 * Nothing but this server may give scripts, and no script may stand in the page's own text: whatever a workbook holds,
 * it cannot run. Styles need 'unsafe-inline': the grid and the pane's component library both set style attributes.
 */
const common = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

export const workbenchPolicy = [
  ...common,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "frame-ancestors 'none'",
].join("; ");

export const addinPolicy = [...common, "img-src 'self' data:", "font-src 'self' data:", "frame-ancestors 'self'"].join(
  "; ",
);
