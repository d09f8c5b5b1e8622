/**
 * The project's own Markdown as a page that needs nothing else: headings, paragraphs, lists, tables, code, pictures, links. A heading's
 * anchor is its text, without the backticks.
 */
function markdownPage(markdown) {
  const blocks = blocksOf(markdown).filter((block) => !block[0].startsWith("<!--"));
  const title = plain(blocks[0][0].replace(/^#+ /, ""));
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

/** Blank lines part blocks, but for those within code. */
function blocksOf(markdown) {
  const blocks = [];
  let block = [];
  for (const line of `${markdown.trim()}\n`.split("\n")) {
    const inCode = block[0]?.startsWith("```") && !(block.length > 1 && block.at(-1) === "```");
    if (line !== "" || inCode) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

function htmlOf(lines) {
  const [first] = lines;
  const heading = /^(#+) (.+)$/.exec(first);
  if (heading) {
    const level = heading[1].length;
    return `<h${level} id="${plain(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith("```")) return `<pre><code>${escape(lines.slice(1, -1).join("\n"))}</code></pre>`;
  if (first.startsWith("|")) return table(lines);
  if (first.startsWith("- ")) return list("ul", lines, /^- /);
  if (/^\d+\. /.test(first)) return list("ol", lines, /^\d+\. /);
  return `<p>${inline(lines.join(" "))}</p>`;
}

/** A line that starts no item belongs to the one above it. */
function list(tag, lines, mark) {
  const items = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ""));
    else items.push(`${items.pop()} ${line.trim()}`);
  }
  const start = tag === "ol" ? ` start="${Number.parseInt(lines[0], 10)}"` : "";
  return `<${tag}${start}>${items.map((item) => `<li>${inline(item)}</li>`).join("")}</${tag}>`;
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

const inlineParts = /(`[^`]+`|<br>|!?\[[^\]]*\]\([^)]+\)|\*\*[^*]+\*\*)/;

function inline(text) {
  return text
    .split(inlineParts)
    .map((part, i) => (i % 2 === 0 ? escape(part) : inlinePart(part)))
    .join("");
}

function inlinePart(part) {
  if (part === "<br>") return "<br />";
  if (part.startsWith("`")) return `<code>${escape(part.slice(1, -1))}</code>`;
  if (part.startsWith("**")) return `<strong>${inline(part.slice(2, -2))}</strong>`;
  const [, bang, text, target] = /^(!?)\[([^\]]*)\]\(([^)]+)\)$/.exec(part);
  if (bang) return `<img src="${escape(target)}" alt="${escape(text)}" />`;
  // A page of our own stands beside this one as a page, too.
  const address = /^[\w+.-]+:/.test(target) ? target : target.replace(/\.md(?=#|$)/, ".html");
  return `<a href="${escape(address)}">${inline(text)}</a>`;
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
  "pre { padding: 0.5em; border: 1px solid #ccc; overflow-x: auto; }",
  "img { max-width: 100%; }",
  "@media (prefers-color-scheme: dark) { body { background: #1f1f1f; color: #eee; } }",
].join("\n");

module.exports = { markdownPage, style };
