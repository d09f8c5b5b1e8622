import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/xlsx/package/crc32";

/** An entry as it is to be written, lies included. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and checksum behind the content, none before it: as streams are packed. */
  readonly descriptor?: "signed" | "bare";
  readonly zip64?: boolean;
  readonly extra?: Uint8Array;
  /** What the directory claims in place of the truth. */
  readonly claims?: Partial<Readonly<Record<"crc" | "packed" | "unpacked" | "offset", number>>>;
  /** Left out of the directory, or in it only. */
  readonly only?: "content" | "directory";
}

export interface RawZip {
  readonly before?: Uint8Array;
  readonly behind?: Uint8Array;
  readonly comment?: Uint8Array;
  /** What the end of the directory claims. */
  readonly claims?: Partial<Readonly<Record<"count" | "offset" | "size" | "disk", number>>>;
  readonly zip64?: boolean;
}

const full = 0xffffffff;

/** Writes a zip that no honest writer would write. */
export function rawZip(entries: readonly RawEntry[], { before, behind, comment, claims, zip64 }: RawZip = {}): Buffer {
  const chunks: Buffer[] = [Buffer.from(before ?? [])];
  const directory: Buffer[] = [];
  let offset = chunks[0]!.length;
  for (const entry of entries) {
    const [local, central] = packed(entry, offset);
    if (entry.only !== "directory") {
      chunks.push(local);
      offset += local.length;
    }
    if (entry.only !== "content") directory.push(central);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const note = Buffer.from(comment ?? []);
  const count = claims?.count ?? directory.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claims?.disk ?? 0, 4);
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(claims?.size ?? size, 12);
  end.writeUInt32LE(zip64 ? full : (claims?.offset ?? offset), 16);
  end.writeUInt16LE(note.length, 20);
  const wide = zip64 ? zip64End(count, size, claims?.offset ?? offset, offset + size) : Buffer.of();
  return Buffer.concat([...chunks, ...directory, wide, end, note, Buffer.from(behind ?? [])]);
}

function packed(entry: RawEntry, offset: number): [local: Buffer, central: Buffer] {
  const name = Buffer.from(entry.name);
  const content = Buffer.from(entry.content);
  const data = entry.stored ? content : deflateRawSync(content, { level: 1 });
  const method = entry.method ?? (entry.stored ? 0 : 8);
  const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
  const truth = { crc: crc32(content), packed: data.length, unpacked: content.length, offset };
  const claimed = { ...truth, ...entry.claims };

  const extra = entry.zip64 ? zip64Extra(claimed) : Buffer.from(entry.extra ?? []);
  const shown = entry.zip64 ? { ...claimed, packed: full, unpacked: full, offset: full } : claimed;
  const fields = (crc: number, packedBytes: number, unpackedBytes: number): Buffer => {
    const buffer = Buffer.alloc(26);
    buffer.writeUInt16LE(20, 0);
    buffer.writeUInt16LE(flags, 2);
    buffer.writeUInt16LE(method, 4);
    buffer.writeUInt32LE(0x00210000, 6);
    buffer.writeUInt32LE(crc, 10);
    buffer.writeUInt32LE(packedBytes, 14);
    buffer.writeUInt32LE(unpackedBytes, 18);
    buffer.writeUInt16LE(name.length, 22);
    return buffer;
  };
  const head = entry.descriptor ? fields(0, 0, 0) : fields(shown.crc, shown.packed, shown.unpacked);
  const local = [Buffer.from("PK\x03\x04", "latin1"), head, name, data];
  if (entry.descriptor) local.push(descriptor(truth, entry.descriptor === "signed"));

  const central = fields(shown.crc, shown.packed, shown.unpacked);
  central.writeUInt16LE(extra.length, 24);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(shown.offset >>> 0, 10);
  return [Buffer.concat(local), Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), central, tail, name, extra])];
}

type Sizes = Readonly<Record<"crc" | "packed" | "unpacked" | "offset", number>>;

function descriptor({ crc, packed: packedBytes, unpacked }: Sizes, signed: boolean): Buffer {
  const buffer = Buffer.alloc(12);
  buffer.writeUInt32LE(crc, 0);
  buffer.writeUInt32LE(packedBytes, 4);
  buffer.writeUInt32LE(unpacked, 8);
  return signed ? Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), buffer]) : buffer;
}

function zip64Extra({ packed: packedBytes, unpacked, offset }: Sizes): Buffer {
  const buffer = Buffer.alloc(28);
  buffer.writeUInt16LE(1, 0);
  buffer.writeUInt16LE(24, 2);
  buffer.writeBigUInt64LE(BigInt(unpacked), 4);
  buffer.writeBigUInt64LE(BigInt(packedBytes), 12);
  buffer.writeBigUInt64LE(BigInt(offset), 20);
  return buffer;
}

function zip64End(count: number, size: number, offset: number, recordAt: number): Buffer {
  const buffer = Buffer.alloc(56 + 20);
  buffer.writeUInt32LE(0x06064b50, 0);
  buffer.writeBigUInt64LE(44n, 4);
  buffer.writeBigUInt64LE(BigInt(count), 24);
  buffer.writeBigUInt64LE(BigInt(count), 32);
  buffer.writeBigUInt64LE(BigInt(size), 40);
  buffer.writeBigUInt64LE(BigInt(offset), 48);
  buffer.writeUInt32LE(0x07064b50, 56);
  buffer.writeBigUInt64LE(BigInt(recordAt), 64);
  buffer.writeUInt32LE(1, 72);
  return buffer;
}
