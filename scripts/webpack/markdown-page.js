/**
 * The project's own Markdown as a page that needs nothing else: headings, paragraphs, lists, tables, code. A heading's anchor is its
 * text, without the backticks.
 */
function markdownPage(markdown) {
  const blocks = markdown
    .trim()
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith("<!--"));
  const title = plain(blocks[0].replace(/^#+ /, ""));
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    ...blocks.map(htmlOf),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function htmlOf(block) {
  const lines = block.split("\n");
  const heading = /^(#+) (.+)$/.exec(lines[0]);
  if (heading) {
    const level = heading[1].length;
    return `<h${level} id="${plain(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (lines[0].startsWith("|")) return table(lines);
  if (lines[0].startsWith("- ")) return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`;
  return `<p>${inline(lines.join(" "))}</p>`;
}

function table([header, , ...rows]) {
  const row = (line, tag) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join("")}</tr>`;
  return [
    "<table>",
    `<thead>${row(header, "th")}</thead>`,
    `<tbody>${rows.map((line) => row(line, "td")).join("")}</tbody>`,
    "</table>",
  ].join("");
}

function cells(line) {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function inline(text) {
  return text
    .split(/(`[^`]+`|<br>)/)
    .map((part) => {
      if (part === "<br>") return "<br />";
      return part.startsWith("`") && part.length > 1 ? `<code>${escape(part.slice(1, -1))}</code>` : escape(part);
    })
    .join("");
}

function plain(text) {
  return escape(text.replaceAll("`", ""));
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const style = [
  "body { max-width: 60em; margin: 0 auto; padding: 1em; font-family: sans-serif; line-height: 1.6; }",
  "table { border-collapse: collapse; }",
  "th, td { border: 1px solid #ccc; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }",
  "@media (prefers-color-scheme: dark) { body { background: #1f1f1f; color: #eee; } }",
].join("\n");

module.exports = { markdownPage };
