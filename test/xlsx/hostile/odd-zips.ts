import { type HostileFile, entriesOf, plainParts, zipOf } from "./plain-parts";
import { type RawEntry, rawZip } from "./raw-zip";

const sheet = "xl/worksheets/sheet1.xml";

/** Sound parts in zips that are unusual, or lie. */
export function oddZips(): HostileFile[] {
  const parts = plainParts();
  const entries = entriesOf(parts);
  const named = (change: (name: string) => string | Uint8Array): Uint8Array =>
    rawZip(entries.map((entry) => ({ ...entry, name: change(String(entry.name)) })));
  const lying = (claims: RawEntry["claims"]): Uint8Array =>
    rawZip(entries.map((entry) => (entry.name === sheet ? { ...entry, claims } : entry)));
  const twice = (content: string): RawEntry => ({ name: sheet, content });
  return [
    ["all parts stored", zipOf(parts, { stored: true })],
    ["sizes behind the parts", zipOf(parts, { descriptor: "signed" })],
    ["sizes behind the parts, unsigned", zipOf(parts, { descriptor: "bare" })],
    ["sizes behind stored parts", zipOf(parts, { descriptor: "signed", stored: true })],
    ["wide sizes", zipOf(parts, { zip64: true })],
    ["wide directory", zipOf(parts, {}, { zip64: true })],
    ["wide sizes and directory", zipOf(parts, { zip64: true }, { zip64: true })],
    ["wide directory that lies nowhere", zipOf(parts, {}, { zip64: true, claims: { offset: 2 ** 50 } })],
    ["no flag for names in UTF-8", zipOf(parts, { flags: 0 })],
    ["locked entries", zipOf(parts, { flags: 0x801 })],
    ["strongly locked entries", zipOf(parts, { flags: 0x841 })],
    ...[1, 6, 9, 12, 14, 93, 95, 98, 99, 65_535].map(
      (method) => [`packed by method ${method}`, zipOf(parts, { method })] as const,
    ),
    ["stored, said to be packed", zipOf(parts, { stored: true, method: 8 })],
    ["packed, said to be stored", zipOf(parts, { method: 0 })],
    ["unknown extra fields", zipOf(parts, { extra: Buffer.from("0a0020000000", "hex") })],
    ["an extra field that reaches too far", zipOf(parts, { extra: Buffer.from("0100ffff00", "hex") })],
    ["backslashes in names", named((name) => name.replaceAll("/", "\\"))],
    ["leading slashes", named((name) => `/${name}`)],
    ["leading dots", named((name) => `./${name}`)],
    ["names upwards", named((name) => `../../${name}`)],
    ["names on a drive", named((name) => `C:\\${name}`)],
    ["names in capitals", named((name) => name.toUpperCase())],
    ["names in small letters", named((name) => name.toLowerCase())],
    ["names in a folder", named((name) => `任务/${name}`)],
    ["names with a zero byte", named((name) => `${name}\0.txt`)],
    ["names in GBK", named((name) => Buffer.concat([Buffer.from(name), Buffer.from([0xb1, 0xed])]))],
    ["names of nothing", named(() => "")],
    ["names too long", named((name) => name + "x".repeat(60_000))],
    [
      "names of prototypes",
      rawZip([...entries, ...["__proto__", "constructor", "toString"].map((name) => ({ name, content: "x" }))]),
    ],
    [
      "folders as entries",
      rawZip([{ name: "xl/", content: "" }, { name: "xl/worksheets/", content: "", stored: true }, ...entries]),
    ],
    ["wrong checksum", lying({ crc: 1 })],
    ["no checksum", lying({ crc: 0 })],
    ["too small a size", lying({ unpacked: 3 })],
    ["no size", lying({ unpacked: 0 })],
    ["too large a size", lying({ unpacked: 5_000_000 })],
    ["a size of gigabytes", lying({ unpacked: 0xfffffff0 })],
    ["packed to nothing", lying({ packed: 0 })],
    ["packed size too small", lying({ packed: 20 })],
    ["packed size too large", lying({ packed: 100_000 })],
    ["packed size of gigabytes", lying({ packed: 0xfffffff0 })],
    ["a part that lies elsewhere", lying({ offset: 0 })],
    ["a part that lies behind the file", lying({ offset: 0x7fffffff })],
    ["all wrong at once", lying({ crc: 7, packed: 7, unpacked: 7, offset: 7 })],
    ["the sheet twice", rawZip([...entries, twice(parts[sheet] ?? "")])],
    ["the sheet twice, the last one empty", rawZip([...entries, twice("")])],
    ["the sheet twice, the first one empty", rawZip([twice(""), ...entries])],
    [
      "the sheet a hundred times",
      rawZip([...entries, ...Array.from({ length: 100 }, () => twice(parts[sheet] ?? ""))]),
    ],
    ["the sheet in both cases", rawZip([...entries, { name: "XL/Worksheets/SHEET1.XML", content: "<x/>" }])],
    [
      "the sheet in the directory only",
      rawZip(entries.map((one) => (one.name === sheet ? { ...one, only: "directory" } : one))),
    ],
    [
      "the sheet not in the directory",
      rawZip(entries.map((one) => (one.name === sheet ? { ...one, only: "content" } : one))),
    ],
    ["entries out of order", rawZip([...entries].reverse())],
    ["letters before the zip", zipOf(parts, {}, { before: Buffer.from("PK\x03\x04垃圾", "latin1") })],
    ["a program before the zip", zipOf(parts, {}, { before: Buffer.from("MZ\x90\0") })],
    ["letters behind the zip", zipOf(parts, {}, { behind: Buffer.from("附件结束\r\n") })],
    ["zeros behind the zip", zipOf(parts, {}, { behind: Buffer.alloc(5000) })],
    ["many zeros behind the zip", zipOf(parts, {}, { behind: Buffer.alloc(70_000) })],
    ["a comment", zipOf(parts, {}, { comment: Buffer.from("由导出工具生成") })],
    [
      "a comment with another end in it",
      zipOf(parts, {}, { comment: Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(30)]) }),
    ],
    ["two zips in a row", Buffer.concat([zipOf(parts), zipOf(parts)])],
    ["a zip in the zip", zipOf({ "附件.xlsx": zipOf(parts) })],
    ["fewer entries than there are", zipOf(parts, {}, { claims: { count: 2 } })],
    ["more entries than there are", zipOf(parts, {}, { claims: { count: 200 } })],
    ["no entries", zipOf(parts, {}, { claims: { count: 0 } })],
    ["the directory at the start", zipOf(parts, {}, { claims: { offset: 0 } })],
    ["the directory behind the end", zipOf(parts, {}, { claims: { offset: 0xfffffff0 } })],
    ["a directory of another disk", zipOf(parts, {}, { claims: { disk: 3 } })],
    ["a directory of no size", zipOf(parts, {}, { claims: { size: 0 } })],
    ...[0.1, 0.3, 0.6, 0.8, 0.95].map((at) => {
      const whole = zipOf(parts);
      return [`cut off at ${at}`, whole.subarray(0, Math.floor(whole.length * at))] as const;
    }),
    ...[1, 3, 10, 40, 200].map((size) => [`the last ${size} bytes missing`, zipOf(parts).subarray(0, -size)] as const),
    [
      "as text with line ends changed",
      Buffer.from(Buffer.from(zipOf(parts)).toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
    ],
    ["as text in UTF-8", Buffer.from(Buffer.from(zipOf(parts)).toString("latin1"), "utf8")],
  ];
}
