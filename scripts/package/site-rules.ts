import { sitePolicy } from "../webpack/office-source";

/* How a web server must answer for the files of the site: the one source of nginx.conf, web.config and the server that tests them. */

/** Sent with every file. */
export const commonHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": sitePolicy(),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** The folder's name holds the version of what lies in it. */
export const versionedFolder = /^lib\/office-[\d.]+\//;
/** The name holds a hash of the content. */
export const hashedFile = /\.[0-9a-f]{8}\.(?:js|css)$/;
export const keepForever = "public, max-age=31536000, immutable";
/** Kept, but asked for at each use: answered with 304 while unchanged. */
export const askAgain = "no-cache";

/** What the folder's own address shows: whether this machine can run the add-in. */
export const firstPage = "check.html";

/** By file ending, what nosniff makes necessary to say. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  txt: "text/plain",
  xml: "text/xml",
};

/** These are text, and all of it is UTF-8. */
export const textEndings: readonly string[] = ["css", "html", "js", "json", "txt", "xml"];

/**
 * @param path below the site's folder, without a slash at its start.
 * @throws Error for an ending that has no content type: no server would know what to say either.
 * @example headersFor("taskpane.html")["Cache-Control"] //=> "no-cache"
 */
export function headersFor(path: string): Record<string, string> {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const type = contentTypes[ending];
  if (!type) throw new Error(`${path}: no content type is known for .${ending}`);
  return {
    ...commonHeaders,
    "Cache-Control": isKeptForever(path) ? keepForever : askAgain,
    "Content-Type": textEndings.includes(ending) ? `${type}; charset=utf-8` : type,
  };
}

/** What was fetched once never changes under this name. */
export function isKeptForever(path: string): boolean {
  return versionedFolder.test(path) || hashedFile.test(path);
}
