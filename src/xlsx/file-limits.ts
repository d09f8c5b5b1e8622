/** How much of a file we are willing to read. Checked from the zip directory before anything is unpacked. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly unzippedBytes: number;
  /** Highest unpacked : packed ratio of a part above `ratioFromBytes`; sheets full of repeated text reach about 60. */
  readonly compressionRatio: number;
  readonly ratioFromBytes: number;
  /** Unpacked bytes of what is read: sheets, texts, formats. 100 000 rows of eight columns take about 35 MB and some seconds. */
  readonly readBytes: number;
  readonly sheets: number;
  /** Cells of one sheet's bounding box, blank ones included. */
  readonly cells: number;
}

export const defaultLimits: FileLimits = {
  fileBytes: 128 * 2 ** 20,
  entries: 10_000,
  unzippedBytes: 384 * 2 ** 20,
  compressionRatio: 200,
  ratioFromBytes: 16 * 2 ** 20,
  readBytes: 64 * 2 ** 20,
  sheets: 1024,
  cells: 12_000_000,
};
