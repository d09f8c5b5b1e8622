/** Of a byte alone, then of a byte with one, two and three zeros behind it. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  tables[0][byte] = crc;
}
for (let step = 1; step < 4; step++) {
  for (let byte = 0; byte < 256; byte++) {
    const crc = (tables[step - 1] as Uint32Array)[byte] as number;
    (tables[step] as Uint32Array)[byte] = (crc >>> 8) ^ (tables[0][crc & 0xff] as number);
  }
}

/** The checksum zip keeps of every entry. Four bytes a step: it is taken of everything that is unpacked. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables;
  let crc = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    const word =
      crc ^
      ((bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24));
    crc =
      (t3[word & 0xff] as number) ^
      (t2[(word >>> 8) & 0xff] as number) ^
      (t1[(word >>> 16) & 0xff] as number) ^
      (t0[word >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
