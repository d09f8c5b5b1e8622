import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { packedBytes } from "./zip-content";
import type { ZipEntry } from "./zip-directory";

/** An entry of a zip to be written: copied, still packed, from another zip, or packed anew (`stored`: as it is). */
export type ZipItem =
  | { readonly name: string; readonly copyOf: ZipEntry; readonly from: Uint8Array }
  | { readonly name: string; readonly content: Uint8Array; readonly stored?: boolean };

interface PackedItem {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly unpackedBytes: number;
}

const namesAreUtf8 = 1 << 11;
/** 1 January 1980: the same content gives the same bytes whenever it is written. */
const noTime = 0x00210000;

/** Writes a zip file. Copied entries keep their packed bytes and their time. */
export function writeZip(items: readonly ZipItem[]): Uint8Array {
  const packedItems = items.map(packItem);
  const directoryStart = packedItems.reduce((sum, item) => sum + 30 + item.name.length + item.packed.length, 0);
  const directoryBytes = packedItems.reduce((sum, item) => sum + 46 + item.name.length, 0);

  const zip = new Uint8Array(directoryStart + directoryBytes + 22);
  const view = new DataView(zip.buffer);

  let local = 0;
  let central = directoryStart;
  for (const item of packedItems) {
    view.setUint32(local, 0x04034b50, true);
    writeFields(view, local + 4, item);
    zip.set(item.name, local + 30);
    zip.set(item.packed, local + 30 + item.name.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    writeFields(view, central + 6, item);
    view.setUint32(central + 42, local, true);
    zip.set(item.name, central + 46);

    local += 30 + item.name.length + item.packed.length;
    central += 46 + item.name.length;
  }

  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, items.length, true);
  view.setUint16(central + 10, items.length, true);
  view.setUint32(central + 12, directoryBytes, true);
  view.setUint32(central + 16, directoryStart, true);
  return zip;
}

/** The fields that the local header and the directory have in common, in their common order. */
function writeFields(view: DataView, offset: number, item: PackedItem): void {
  view.setUint16(offset, 20, true);
  view.setUint16(offset + 2, item.flags, true);
  view.setUint16(offset + 4, item.method, true);
  view.setUint32(offset + 6, item.modified, true);
  view.setUint32(offset + 10, item.crc, true);
  view.setUint32(offset + 14, item.packed.length, true);
  view.setUint32(offset + 18, item.unpackedBytes, true);
  view.setUint16(offset + 22, item.name.length, true);
}

function packItem(item: ZipItem): PackedItem {
  const name = new TextEncoder().encode(item.name);
  if ("copyOf" in item) {
    const { method, modified, crc, unpackedBytes } = item.copyOf;
    return {
      name,
      flags: namesAreUtf8,
      method,
      modified,
      crc,
      unpackedBytes,
      packed: packedBytes(item.from, item.copyOf),
    };
  }
  return {
    name,
    flags: namesAreUtf8,
    method: item.stored ? 0 : 8,
    modified: noTime,
    crc: crc32(item.content),
    unpackedBytes: item.content.length,
    packed: item.stored ? item.content : deflateSync(item.content, { level: 6 }),
  };
}
