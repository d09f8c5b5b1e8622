import { relationshipsOf } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsx-package";
import { attributesOfElement, childrenOf, descendants, parseXml, textOf } from "../xml/xml-element";
import type { XmlDocument, XmlElement } from "../xml/xml-element";

/** A native chart on a sheet of a file. */
export interface ChartInFile {
  /** As Excel's selection pane shows it; "" where it has none. */
  readonly name: string;
  /** "" where it has none, or one that is taken from a cell. */
  readonly title: string;
  /** The chart's own part. */
  readonly part: string;
  readonly drawing: { readonly path: string; readonly document: XmlDocument };
  /** What hangs it on the cells. */
  readonly anchor: XmlElement;
}

/** The charts of a sheet in the order in which they lie upon each other. @param sheet path of its part. */
export function chartsOfSheet(file: XlsxPackage, sheet: string): readonly ChartInFile[] {
  return relationshipsOf(file, sheet).flatMap(({ kind, target: path, external }) => {
    if (kind !== "drawing" || external || !file.has(path)) return [];
    const document = parseXml(file.text(path));
    const parts = new Map(relationshipsOf(file, path).map(({ id, target }) => [id, target]));
    return document.root.children.flatMap((anchor): ChartInFile[] => {
      const inside = [...descendants(anchor)];
      const link = inside.find(({ local }) => local === "chart");
      const id = link && attribute(document, link, /(^|:)id$/);
      const part = id === undefined ? undefined : parts.get(id);
      if (part === undefined || !file.has(part)) return [];
      const named = inside.find(({ local }) => local === "cNvPr");
      const name = (named && attributesOfElement(document, named).get("name")) ?? "";
      return [{ name, title: titleIn(file.text(part)), part, drawing: { path, document }, anchor }];
    });
  });
}

function attribute(document: XmlDocument, element: XmlElement, name: RegExp): string | undefined {
  return [...attributesOfElement(document, element)].find(([each]) => name.test(each))?.[1];
}

/** The first title: the chart's own stands before those of its axes. */
function titleIn(xml: string): string {
  const document = parseXml(xml);
  const chart = childrenOf(document.root, "chart")[0];
  const title = chart && childrenOf(chart, "title")[0];
  if (!title) return "";
  return [...descendants(title)]
    .filter(({ local }) => local === "t")
    .map((text) => textOf(document, text))
    .join("");
}
