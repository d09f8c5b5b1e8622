import { deflateRawSync } from "node:zlib";
import { type HostileFile, entriesOf, plainParts, withParts, withSheet, zipOf } from "./plain-parts";
import { rawZip } from "./raw-zip";

/** Small files that would come to very much. */
export function bombs(): HostileFile[] {
  const parts = plainParts();
  const spaces = (bytes: number): string => " ".repeat(bytes);
  const small = (count: number, bytes: number) => () =>
    zipOf({
      ...parts,
      ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/media/${index}.png`, spaces(bytes)])),
    });
  return [
    ["eleven thousand entries", small(11_000, 1)],
    ["nine thousand entries", small(9000, 1)],
    ["a hundred entries of five megabytes", () => hundredfold(parts, 5 * 2 ** 20)],
    ["a sheet of spaces", withSheet({ behind: spaces(20 * 2 ** 20) })],
    ["a sheet of spaces below the ratio's bound", withSheet({ behind: spaces(7 * 2 ** 20) })],
    [
      "a workbook part of spaces",
      withParts({ "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "") + spaces(7 * 2 ** 20) }),
    ],
    ["texts of spaces", withParts({ "xl/sharedStrings.xml": `<sst>${spaces(7 * 2 ** 20)}</sst>` })],
    [
      "relationships of spaces",
      withParts({ "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "") + spaces(7 * 2 ** 20) }),
    ],
  ];
}

/** Entries of the directory that all lead to the same bytes. */
function hundredfold(parts: Readonly<Record<string, string>>, bytes: number): Uint8Array {
  const first = { name: "xl/media/0.png", content: " ".repeat(bytes) };
  const claims = { offset: 0, unpacked: bytes, packed: deflateRawSync(first.content, { level: 1 }).length };
  const others = Array.from({ length: 99 }, (_, index) => ({
    name: `xl/media/${index + 1}.png`,
    content: "",
    claims,
    only: "directory" as const,
  }));
  return rawZip([first, ...others, ...entriesOf(parts)]);
}
