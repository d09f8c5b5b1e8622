import { unzipSync } from "fflate";
import { worksheetOrder } from "../../../src/xlsx/xml/element-order";
import { attributesOfElement, child, childrenOf, parseXml } from "../../../src/xlsx/xml/xml-element";
import { rowSpans } from "../../../src/xlsx/patch/cell-spans";

/** The parts of a package, unpacked by another zip reader than ours. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
}

export function textPart(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(path));
}

/** What Excel would have to repair: parts without a type, relationships that lead nowhere, elements or cells out of order. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const paths = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  const text = (path: string) => new TextDecoder().decode(parts.get(path));
  return [
    ...contentTypeFaults(text("[Content_Types].xml"), [...parts.keys()], paths),
    ...[...parts.keys()]
      .filter((path) => path.endsWith(".rels"))
      .flatMap((path) => relationshipFaults(path, text(path), paths)),
    ...[...parts.keys()]
      .filter((path) => /worksheets\/[^/]*\.xml$/.test(path))
      .flatMap((path) => sheetFaults(path, text(path))),
  ];
}

function contentTypeFaults(xml: string, parts: readonly string[], paths: ReadonlySet<string>): string[] {
  const document = parseXml(xml);
  const read = (local: string, name: string) =>
    childrenOf(document.root, local).map(
      (element) => attributesOfElement(document, element).get(name)?.toLowerCase() ?? "",
    );
  const overrides = read("Override", "PartName");
  const extensions = new Set(read("Default", "Extension"));
  return [
    ...overrides.filter((part) => !paths.has(part.slice(1))).map((part) => `type of missing part ${part}`),
    ...overrides.filter((part, index) => overrides.indexOf(part) !== index).map((part) => `two types of ${part}`),
    ...parts
      .filter((part) => part !== "[Content_Types].xml" && !overrides.includes(`/${part.toLowerCase()}`))
      .filter((part) => !extensions.has(part.slice(part.lastIndexOf(".") + 1).toLowerCase()))
      .map((part) => `no type of ${part}`),
  ];
}

function relationshipFaults(path: string, xml: string, paths: ReadonlySet<string>): string[] {
  const folder = path.split("/").slice(0, -2);
  const document = parseXml(xml);
  const ids = new Set<string>();
  return childrenOf(document.root, "Relationship").flatMap((element) => {
    const attributes = attributesOfElement(document, element);
    const id = attributes.get("Id") ?? "";
    const faults = ids.has(id) ? [`${path}: two ${id}`] : [];
    ids.add(id);
    if (attributes.get("TargetMode") === "External") return faults;
    const target = new URL(
      attributes.get("Target") ?? "",
      `file:///${folder.map((step) => `${step}/`).join("")}`,
    ).pathname.slice(1);
    return paths.has(decodeURIComponent(target).toLowerCase()) ? faults : [...faults, `${path}: ${id} leads nowhere`];
  });
}

function sheetFaults(path: string, xml: string): string[] {
  const document = parseXml(xml, "sheetData");
  const ranks = document.root.children.map(({ local }) => worksheetOrder.indexOf(local)).filter((rank) => rank !== -1);
  const faults = ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)) ? [`${path}: elements out of order`] : [];

  const sheetData = child(document.root, "sheetData");
  let lastRow = -1;
  for (const { row, cells } of sheetData ? rowSpans(xml, sheetData) : []) {
    if (row <= lastRow) faults.push(`${path}: row ${row + 1} out of order`);
    lastRow = row;
    if (cells.some(({ column }, index) => column <= (cells[index - 1]?.column ?? -1))) {
      faults.push(`${path}: cells of row ${row + 1} out of order`);
    }
  }
  return faults;
}
