import type { SheetChart } from "../report/sheet-chart";
import type { SheetContent } from "../report/sheet-content";
import type { OwnHeader } from "../settings/own-sheet-rows";
import type { Area } from "../table/grid";
import type { RowPlan } from "./assessment-rows";
import type { AssessmentColumn } from "./assessment-columns";
import { columnNames, type WantedRow } from "./read-assessment";

/** The charts of a new sheet, moved to where their rows and columns stand on the one that is there. */
interface MovedCharts {
  readonly charts: readonly SheetChart[];
  /** The names of those that show rows which their ranges have not taken in. */
  readonly stale: readonly string[];
}

/** Title and explanation. */
const aboveCharts = 2;

export function movedCharts(
  { charts = [] }: SheetContent,
  wanted: readonly WantedRow[],
  header: OwnHeader<AssessmentColumn>,
  { rowOf, outgrown }: Pick<RowPlan, "rowOf" | "outgrown">,
): MovedCharts {
  const firstLine = wanted[0]?.line ?? header.row + 1;
  const down = header.row + 1 - firstLine;
  const at = (area: Area): Area | null => {
    const column = header.columns.get(columnNames[area.left]!);
    const shown = wanted.filter(({ line }) => area.top <= line && line <= area.bottom).map(rowOf);
    const [top, bottom] = [Math.min(...shown), Math.max(...shown)];
    // Staff have sorted the sheet: what is between them is not theirs.
    const others = wanted.filter(({ line }) => line < area.top || area.bottom < line).map(rowOf);
    const isApart = shown.length > 0 && !others.some((row) => top < row && row < bottom);
    return column === undefined || !isApart ? null : { top, left: column, bottom, right: column };
  };
  const moved = charts.flatMap((chart): SheetChart[] => {
    const categories = at(chart.categories);
    const series = chart.series.map((each) => ({ name: each.name, values: at(each.values) }));
    if (!categories || series.some(({ values }) => values === null)) return [];
    const place = { ...chart.at, top: Math.max(aboveCharts, chart.at.top + down), bottom: chart.at.bottom + down };
    return [{ ...chart, categories, series: series.map(({ name, values }) => ({ name, values: values! })), at: place }];
  });
  const kindOf = ({ categories }: SheetChart) => wanted.find(({ line }) => line === categories.top)?.kind;
  const outgrew = charts.filter((chart) => outgrown.has(kindOf(chart)!)).map(({ name }) => name);
  return { charts: moved, stale: outgrew.filter((name) => moved.some((chart) => chart.name === name)) };
}
