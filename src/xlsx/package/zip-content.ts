import { Inflate, inflateSync } from "fflate";
import { FileFailure, tooLarge } from "../file-failure";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

const localHeader = 0x04034b50;
/** A step may unpack to a thousand times as much, so the check between steps bounds memory. */
const stepBytes = 1 << 15;

/** The entry's bytes as they stand in the zip, still packed. */
export function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const header = entry.headerOffset;
  if (header + 30 > zip.length || view.getUint32(header, true) !== localHeader) throw damaged(entry);

  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedBytes > zip.length) throw damaged(entry);
  return zip.subarray(start, start + entry.packedBytes);
}

/**
 * Unpacks one entry.
 *
 * @throws {FileFailure} `damaged`, `encrypted`, or `too-large` as soon as more comes out than the directory claims.
 */
export function unpack(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.flags & 1) throw new FileFailure("encrypted", { where: entry.name });

  const packed = packedBytes(zip, entry);
  if (entry.method === 8) {
    const content = inflateSmall(packed, entry);
    if (content && crc32(content) === entry.crc) return content;
  }
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry) : null;
  if (content === null || crc32(content) !== entry.crc) throw damaged(entry);
  return content;
}

/**
 * Unpacks one large entry by the platform's own means, which are several times as fast.
 *
 * @returns null where there are none, or where something is wrong: `unpack` then says what.
 */
export async function unpackNatively(zip: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  if (entry.flags & 1 || entry.method !== 8 || typeof DecompressionStream === "undefined") return null;
  try {
    const packed = new Blob([new Uint8Array(packedBytes(zip, entry))]);
    const reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const content = new Uint8Array(entry.unpackedBytes);
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > content.length) {
        await reader.cancel();
        return null;
      }
      content.set(value, length);
      length += value.length;
    }
    return length === content.length && crc32(content) === entry.crc ? content : null;
  } catch {
    return null;
  }
}

/** At most this much can come out of it, whatever the directory claims: a thousand times as much. */
const smallBytes = 1 << 16;

/** At once, into as many bytes as the directory claims; null where that cannot be right. */
function inflateSmall(packed: Uint8Array, { unpackedBytes }: ZipEntry): Uint8Array | null {
  if (packed.length > smallBytes || unpackedBytes > 1100 * packed.length) return null;
  try {
    return inflateSync(packed, { out: new Uint8Array(unpackedBytes) });
  } catch {
    return null;
  }
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  // Some writers count a few bytes less than they packed.
  const limit = 2 * entry.unpackedBytes + 1024;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) throw tooLarge("unzipped-bytes", limit, length, entry.name);
  });

  try {
    for (let start = 0; start === 0 || start < packed.length; start += stepBytes) {
      stream.push(packed.subarray(start, start + stepBytes), start + stepBytes >= packed.length);
    }
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    throw new FileFailure("damaged", { where: entry.name }, { cause: error });
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

function damaged(entry: ZipEntry): FileFailure {
  return new FileFailure("damaged", { where: entry.name });
}
