import type { ForeignKind } from "../file-failure";

/** What a file's first bytes say it is, whatever its name: a zip may be an .xlsx, everything else is not. */
export type FileFormat = "zip" | "encrypted" | ForeignKind;

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @example sniffFormat(new TextEncoder().encode("工作内容,工作目标")) //=> "csv" */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, oleSignature)) return oleFormat(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (startsWith(bytes, [0x50, 0x4b])) return "other";
  if (startsWith(bytes, ascii("%PDF"))) return "pdf";
  // BIFF before OLE: a bare stream of records, starting with BOF.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[2] !== 0) return "xls";

  const beginning = bytes.subarray(0, 4096);
  if (isBinary(beginning)) return "other";
  return /^\s*<(!doctype|html|\?xml|table|meta|head)/i.test(new TextDecoder().decode(beginning)) ? "html" : "csv";
}

function oleFormat(bytes: Uint8Array): FileFormat {
  const holds = (stream: string) => includes(bytes, utf16(stream));
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) return "encrypted";
  if (holds("ETExtData")) return "et";
  return holds("Workbook") || holds("Book") ? "xls" : "other";
}

/** Text has no control characters but tab, line ends and form feed. UTF-16 text starts with its mark. */
function isBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  return bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}

function startsWith(bytes: Uint8Array, beginning: ArrayLike<number>): boolean {
  return Array.from(beginning).every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  for (
    let start = bytes.indexOf(part[0] as number);
    start !== -1;
    start = bytes.indexOf(part[0] as number, start + 1)
  ) {
    let length = 1;
    while (length < part.length && bytes[start + length] === part[length]) length++;
    if (length === part.length) return true;
  }
  return false;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}
