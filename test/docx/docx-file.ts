import { writeZip } from "../../src/xlsx/package/write-zip";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
}

/** A .docx as Word writes it, as far as its words go. */
export function docxFile({ body, numbering, styles }: DocxParts): Uint8Array {
  const related = [...(numbering === undefined ? [] : ["numbering"]), ...(styles === undefined ? [] : ["styles"])];
  const item = (name: string, xml: string) => ({
    name,
    content: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  });
  const links = (targets: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(
        ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`;
  return writeZip([
    item("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    item("_rels/.rels", links([["officeDocument", "word/document.xml"]])),
    item("word/_rels/document.xml.rels", links(related.map((kind) => [kind, `${kind}.xml`]))),
    item("word/document.xml", `<w:document ${namespace}><w:body>${body}</w:body></w:document>`),
    ...(numbering === undefined
      ? []
      : [item("word/numbering.xml", `<w:numbering ${namespace}>${numbering}</w:numbering>`)]),
    ...(styles === undefined ? [] : [item("word/styles.xml", `<w:styles ${namespace}>${styles}</w:styles>`)]),
  ]);
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ""): string {
  const inside = content.startsWith("<") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<w:tc>${text
      .split("\n")
      .map((line) => paragraph(line))
      .join("")}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}
