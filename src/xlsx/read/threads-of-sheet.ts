import { parseA1 } from "../../core/table/a1";
import type { CellPosition } from "../../core/table/grid";
import { relationshipsOf } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsx-package";
import { attributesOfElement, child, childrenOf, parseXml, textOf } from "../xml/xml-element";

/** A threaded comment of Excel 365 with its answers. */
export interface CommentThread {
  /** `{…}`: a GUID in braces, also that of its first comment. */
  readonly id: string;
  readonly cell: CellPosition;
  readonly resolved: boolean;
  /** The first comment and the answers to it. Never empty. */
  readonly comments: readonly ThreadComment[];
}

export interface ThreadComment {
  /** "" for somebody whom the file does not name. */
  readonly author: string;
  readonly text: string;
  /** In universal time, as the file says it: `2026-03-01T08:30:00.00`. */
  readonly written: string;
}

/** The threads of a sheet in the order in which they stand there. @param sheet path of its part. */
export function threadsOfSheet(
  file: XlsxPackage,
  sheet: string,
  people: ReadonlyMap<string, string>,
): readonly CommentThread[] {
  return relationshipsOf(file, sheet).flatMap(({ kind, target, external }) =>
    kind === "threadedComment" && !external && file.has(target) ? threadsIn(file.text(target), people) : [],
  );
}

/** @param people names by their ids, in lower case: writers do not agree on the case of a GUID. */
function threadsIn(xml: string, people: ReadonlyMap<string, string>): CommentThread[] {
  const document = parseXml(xml);
  const all = childrenOf(document.root, "threadedComment").map((element) => {
    const attributes = attributesOfElement(document, element);
    const text = child(element, "text");
    const author = people.get(attributes.get("personId")?.toLowerCase() ?? "") ?? "";
    const written = attributes.get("dT") ?? "";
    return { attributes, comment: { author, text: text ? textOf(document, text) : "", written } };
  });
  return all.flatMap(({ attributes, comment }) => {
    const id = attributes.get("id") ?? "";
    const area = parseA1(attributes.get("ref") ?? "");
    if (!area || id === "" || attributes.has("parentId")) return [];
    const answers = all.filter((one) => one.attributes.get("parentId")?.toLowerCase() === id.toLowerCase());
    return [
      {
        id,
        cell: { row: area.top, column: area.left },
        resolved: /^(1|true)$/.test(attributes.get("done") ?? ""),
        comments: [comment, ...answers.map((answer) => answer.comment)],
      },
    ];
  });
}

/** Who takes part in a workbook's threads: names by their ids, in lower case. @param workbook path of its part. */
export function peopleOf(file: XlsxPackage, workbook: string): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const { kind, target, external } of relationshipsOf(file, workbook)) {
    if (kind !== "person" || external || !file.has(target)) continue;
    const document = parseXml(file.text(target));
    for (const element of childrenOf(document.root, "person")) {
      const attributes = attributesOfElement(document, element);
      people.set((attributes.get("id") ?? "").toLowerCase(), attributes.get("displayName") ?? "");
    }
  }
  return people;
}
