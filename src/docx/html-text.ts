import { xmlTags } from "../xlsx/xml/xml-tags";
import { decodeXml } from "../xlsx/xml/xml-text";

const blocks: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "br"]);

/**
 * The words of the HTML that the .docx reader writes: a line for each paragraph and each line break, a line with tabs for each row of
 * a table.
 */
export function htmlText(html: string): string {
  const lines: string[] = [];
  let line = "";
  let cells = 0;
  let from = 0;
  const endLine = () => {
    const text = line.replace(/ +/gu, " ").replace(/^ | $/gu, "");
    if (text.trim() !== "") lines.push(text);
    line = "";
  };
  for (const { local, kind, start, end } of xmlTags(html)) {
    // A tab of a paragraph is a blank: only those between cells part something.
    line += decodeXml(html.slice(from, start)).replace(/\s+/gu, " ");
    from = end;
    if (local === "td" || local === "th") {
      cells += kind === "open" ? 1 : -1;
      if (kind === "close") line += "\t";
    } else if (local === "tr" && kind === "close") {
      line = line
        .replace(/ +/gu, " ")
        .replace(/ ?\t ?/gu, "\t")
        .replace(/\t$/u, "");
      endLine();
    } else if (blocks.has(local)) {
      if (cells > 0) line += " ";
      else endLine();
    }
  }
  endLine();
  return lines.join("\n");
}
