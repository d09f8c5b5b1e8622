import { FileFailure } from "../file-failure";

/** One entry of a zip file, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date, kept when the entry is copied. */
  readonly modified: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerOffset: number;
}

const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const zip64Locator = 0x07064b50;
const zip64EndOfDirectory = 0x06064b50;
const inZip64 = 0xffffffff;

/**
 * Reads a zip file's directory without unpacking anything.
 *
 * @throws {FileFailure} `damaged` when there is none or it points outside the file.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  try {
    return directoryEntries(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    // DataView refuses every offset beyond the file.
    throw new FileFailure("damaged", { where: "zip directory" }, { cause: error });
  }
}

function directoryEntries(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, offset } = directoryPosition(view);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];

  let position = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(position, true) !== centralHeader) throw new FileFailure("damaged", { where: "zip directory" });

    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    const commentLength = view.getUint16(position + 32, true);
    const nameStart = position + 46;

    entries.push({
      name: names.decode(bytes.subarray(nameStart, nameStart + nameLength)),
      flags: view.getUint16(position + 8, true),
      method: view.getUint16(position + 10, true),
      modified: view.getUint32(position + 12, true),
      crc: view.getUint32(position + 16, true),
      ...sizes(view, position, nameStart + nameLength, extraLength),
    });
    position = nameStart + nameLength + extraLength + commentLength;
  }
  return entries;
}

function directoryPosition(view: DataView): { count: number; offset: number } {
  const end = findEndOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== inZip64) return { count, offset };

  if (view.getUint32(end - 20, true) !== zip64Locator) return { count, offset };
  const record = uint64(view, end - 20 + 8);
  if (view.getUint32(record, true) !== zip64EndOfDirectory)
    throw new FileFailure("damaged", { where: "zip directory" });
  return { count: uint64(view, record + 32), offset: uint64(view, record + 48) };
}

/** The record stands at the end, before a comment of up to 65 535 bytes. */
function findEndOfDirectory(view: DataView): number {
  for (let position = view.byteLength - 22; position >= Math.max(0, view.byteLength - 65_557); position--) {
    if (view.getUint32(position, true) === endOfDirectory) return position;
  }
  throw new FileFailure("damaged", { where: "zip directory" });
}

/** Sizes and offset, looked up in the zip64 extra field where the 32-bit ones are full. */
function sizes(view: DataView, header: number, extraStart: number, extraLength: number) {
  const unpacked = view.getUint32(header + 24, true);
  const packed = view.getUint32(header + 20, true);
  const offset = view.getUint32(header + 42, true);
  let wide =
    unpacked === inZip64 || packed === inZip64 || offset === inZip64 ? zip64Extra(view, extraStart, extraLength) : 0;

  const widened = (value: number) => {
    if (value !== inZip64 || wide === 0) return value;
    wide += 8;
    return uint64(view, wide - 8);
  };
  return { unpackedBytes: widened(unpacked), packedBytes: widened(packed), headerOffset: widened(offset) };
}

function zip64Extra(view: DataView, start: number, length: number): number {
  for (let position = start; position + 4 <= start + length;) {
    if (view.getUint16(position, true) === 1) return position + 4;
    position += 4 + view.getUint16(position + 2, true);
  }
  return 0;
}

function uint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}
