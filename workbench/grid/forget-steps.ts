import { IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";

/** By the id of a workbook. What is public about the service empties its stacks as a whole. */
interface Stacks {
  readonly _undoStacks: ReadonlyMap<string, IUndoRedoItem[]>;
  readonly _redoStacks: ReadonlyMap<string, IUndoRedoItem[]>;
  _updateStatus(): void;
}

/** To be called when a sheet has gone for good: a step that changes it fails, and would bar the way to all that lie before it. */
export function forgetSteps(sheet: FWorksheet): void {
  const service = sheet.getInject().get(IUndoRedoService) as unknown as Stacks;
  const unit = sheet.getWorkbook().getUnitId();
  for (const stack of [service._undoStacks.get(unit), service._redoStacks.get(unit)]) {
    const kept = stack?.filter((step) => !changes(step, sheet.getSheetId())) ?? [];
    stack?.splice(0, stack.length, ...kept);
  }
  service._updateStatus();
}

const changes = ({ undoMutations, redoMutations }: IUndoRedoItem, sheetId: string): boolean =>
  [...undoMutations, ...redoMutations].some(
    ({ params }) => (params as { subUnitId?: unknown } | undefined)?.subUnitId === sheetId,
  );
