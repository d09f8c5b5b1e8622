import path from "node:path";

/**
 * The file inside `root` that a URL path names, or null when it names anything outside it.
 * Works on decoded paths; backslashes, NUL and drive letters are refused rather than interpreted.
 *
 * @example safePath("/srv/addin", "lib/office/office.js") //=> "/srv/addin/lib/office/office.js"
 * @example safePath("/srv/addin", "../key.pem") //=> null
 */
export function safePath(root: string, relative: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(relative);
  } catch {
    return null;
  }
  if (/[\\\0:]/.test(decoded)) return null;
  const segments = decoded.split("/").filter((segment) => segment !== "");
  if (segments.some((segment) => segment.startsWith("."))) return null;
  return path.join(root, ...segments);
}
