export interface RowsToPaginate {
  readonly rows: readonly number[];
  /** The rows with which a page begins by hand. */
  readonly breaks: ReadonlySet<number>;
  heightOf(row: number): number;
  /** How high the rows of one page may be together. */
  readonly room: number;
}

/** The rows of each page, at least one page; a row that is higher than a page has one of its own. */
export function paginate({ rows, breaks, heightOf, room }: RowsToPaginate): number[][] {
  const pages: number[][] = [[]];
  let height = 0;
  for (const row of rows) {
    const page = pages.at(-1)!;
    const own = heightOf(row);
    if (page.length > 0 && (breaks.has(row) || height + own > room)) {
      pages.push([row]);
      height = own;
    } else {
      page.push(row);
      height += own;
    }
  }
  return pages;
}

/** Excel shrinks no further. */
const leastZoom = 0.1;

/**
 * The largest zoom, in steps of a hundredth as Excel's, with which there are no more pages than wanted.
 *
 * @param pagesAt how many pages there are at a zoom
 */
export function zoomForPages(zoom: number, most: number | null, pagesAt: (zoom: number) => number): number {
  if (most === null || pagesAt(zoom) <= most) return zoom;
  let percent = Math.ceil(zoom * 100) - 1;
  while (percent / 100 > leastZoom && pagesAt(percent / 100) > most) percent--;
  return percent / 100;
}
