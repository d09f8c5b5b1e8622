import type { IUndoRedoService } from "@univerjs/core";

/**
 * Runs what leaves nothing on the undo stack, and takes nothing from it: the grid's commands record themselves, and deleting a large
 * sheet would empty the stack.
 */
export function withoutUndo<T>(undo: IUndoRedoService, run: () => T): T {
  if (Object.hasOwn(undo, "pushUndoRedo")) return run();
  // For the moment in place of the class's own methods.
  Object.assign(undo, { pushUndoRedo: () => undefined, clearUndoRedo: () => undefined });
  try {
    return run();
  } finally {
    for (const method of ["pushUndoRedo", "clearUndoRedo"]) Reflect.deleteProperty(undo, method);
  }
}
