import type { Area } from "../../src/core/table/grid";

/** Lines of a sheet that are looked up together. */
const band = 256;

/**
 * Finds the area that a cell lies in, however large the areas are: a merge may span a million rows, so its cells are never
 * counted out.
 */
export class AreaIndex {
  private readonly bands = new Map<number, Area[]>();
  /** Those over so many rows that they would stand in every band. */
  private readonly tall: Area[] = [];

  constructor(areas: readonly Area[]) {
    const distinct = new Map(areas.map((area) => [`${area.top},${area.left},${area.bottom},${area.right}`, area]));
    for (const area of distinct.values()) {
      const [first, last] = [Math.floor(area.top / band), Math.floor(area.bottom / band)];
      if (last - first > 64) this.tall.push(area);
      else for (let at = first; at <= last; at++) this.bandAt(at).push(area);
    }
  }

  at(row: number, column: number): Area | undefined {
    const holds = ({ top, left, bottom, right }: Area): boolean =>
      top <= row && row <= bottom && left <= column && column <= right;
    return this.bands.get(Math.floor(row / band))?.find(holds) ?? this.tall.find(holds);
  }

  /** In an area, but not its first cell: only that one has content, in the grid and in Excel. */
  covers(row: number, column: number): boolean {
    const area = this.at(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  private bandAt(index: number): Area[] {
    const areas = this.bands.get(index) ?? [];
    this.bands.set(index, areas);
    return areas;
  }
}
