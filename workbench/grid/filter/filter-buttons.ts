import { type ICellCustomRender, type ICellData, type ICellRenderContext, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { SheetFilter } from "./sheet-filter";
import type { Grid } from "../univer";

const size = 16;
const gap = 2;

export interface FilterButtonsParts {
  filterOf(sheetId: string): SheetFilter | null;
  onPressed(column: number, at: { readonly x: number; readonly y: number }): void;
}

/** Draws an arrow into each header cell of a filter, as Excel does; a funnel where the column hides rows. */
export function drawFilterButtons({ univer }: Grid, { filterOf, onPressed }: FilterButtonsParts): void {
  const button = (isFiltering: boolean): ICellCustomRender => ({
    zIndex: 20,
    drawWith: (context, { primaryWithCoord }) => draw(context, placeIn(primaryWithCoord), isFiltering),
    isHit: ({ x, y }, { primaryWithCoord }) => {
      const place = placeIn(primaryWithCoord);
      return place.x <= x && x <= place.x + size && place.y <= y && y <= place.y + size;
    },
    onPointerDown: ({ col }, event: { clientX: number; clientY: number }) =>
      onPressed(col, { x: event.clientX, y: event.clientY }),
  });
  const [resting, filtering] = [button(false), button(true)];

  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "filter-buttons",
      effect: InterceptorEffectEnum.Value,
      handler: (cell, { row, col, subUnitId }, next) => {
        const filter = filterOf(subUnitId);
        const isHeader = filter && row === filter.area.top && filter.area.left <= col && col <= filter.area.right;
        if (!isHeader) return next(cell);
        const drawn = filter.shown.has(col) ? filtering : resting;
        return next({ ...(cell as ICellData), customRender: [...(cell?.customRender ?? []), drawn] });
      },
    });
}

/** At the right foot of a cell, all of a merged one. */
function placeIn(cell: ICellRenderContext["primaryWithCoord"]): { x: number; y: number } {
  const { endX, endY } = cell.isMergedMainCell || cell.isMerged ? cell.mergeInfo : cell;
  return { x: endX - size - gap, y: endY - size - gap };
}

function draw(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, isFiltering: boolean): void {
  context.save();
  context.fillStyle = isFiltering ? "#0f6cbd" : "#ffffff";
  context.strokeStyle = isFiltering ? "#0f6cbd" : "#8a8a8a";
  context.lineWidth = 1;
  context.beginPath();
  context.rect(x + 0.5, y + 0.5, size - 1, size - 1);
  context.fill();
  context.stroke();

  context.fillStyle = isFiltering ? "#ffffff" : "#424242";
  context.beginPath();
  const corners = isFiltering ? funnel : arrow;
  corners.forEach(([left, top]) => context.lineTo(x + left, y + top));
  context.closePath();
  context.fill();
  context.restore();
}

const arrow = [
  [4, 6],
  [12, 6],
  [8, 11],
] as const;

const funnel = [
  [3.5, 4],
  [12.5, 4],
  [9, 8.5],
  [9, 12.5],
  [7, 11.5],
  [7, 8.5],
] as const;
