import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window;

/** A package as a reader that is not ours sees it: its parts by relationships, their elements by local names. */
export class XmlPackage {
  private readonly parts: Readonly<Record<string, Uint8Array>>;
  private readonly documents = new Map<string, Document>();

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  bytes(path: string | null): Uint8Array | null {
    return (path !== null && this.parts[path]) || null;
  }

  text(path: string | null): string {
    return new TextDecoder().decode(this.bytes(path) ?? new Uint8Array());
  }

  document(path: string | null): Document | null {
    const known = this.documents.get(path ?? "");
    if (known) return known;
    const text = this.text(path);
    if (path === null || text === "") return null;
    const document = new DOMParser().parseFromString(text, "text/xml");
    this.documents.set(path, document);
    return document;
  }

  /** The n-th part of a kind that a part points to. */
  linked(owner: string | null, kind: string, index = 0): string | null {
    return this.links(owner).filter((link) => link.kind === kind)[index]?.target ?? null;
  }

  links(owner: string | null): { id: string; kind: string; target: string }[] {
    if (owner === null) return [];
    const slash = owner.lastIndexOf("/") + 1;
    const rels = this.document(`${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`);
    return elements(rels, "Relationship").map((element) => {
      const [target, type] = [element.getAttribute("Target") ?? "", element.getAttribute("Type") ?? ""];
      const isExternal = element.getAttribute("TargetMode") === "External";
      const path = new URL(target, `file:///${owner.slice(0, slash)}`).pathname.slice(1);
      return {
        id: element.getAttribute("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : decodeURIComponent(path),
      };
    });
  }

  get workbook(): string | null {
    return this.linked("", "officeDocument");
  }

  sheet(name: string): string | null {
    const entry = elements(this.document(this.workbook), "sheet").find((each) => each.getAttribute("name") === name);
    return this.links(this.workbook).find(({ id }) => id === entry?.getAttribute("r:id"))?.target ?? null;
  }
}

/** Elements by a path of local names with an optional attribute test: `cfRule[type=dataBar] color`. */
export function elements(root: Document | Element | null, path: string): Element[] {
  let found: (Document | Element)[] = root ? [root] : [];
  for (const step of path.split(" ")) {
    const [, name = "", attribute, value] = /^([^[]+)(?:\[([^=]+)=([^\]]*)\])?$/.exec(step) ?? [];
    found = found
      .flatMap((each) => [...each.getElementsByTagNameNS("*", name)])
      .filter((each) => attribute === undefined || each.getAttribute(attribute) === value);
  }
  return [...new Set(found as Element[])];
}
