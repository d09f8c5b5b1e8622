import { editWords } from "../../strings/pane-edits";
import { Button } from "../Button";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { fixerOf } from "./fixer";

interface Props {
  readonly pane: Pane;
  /** Takes back what was written last, and does what comes after that. */
  readonly onUndo: () => Promise<void>;
}

/** Stands wherever the pane writes cells, once it has written any. */
export function UndoButton({ pane, onUndo }: Props) {
  const { written } = useStore(fixerOf(pane.tools.workshop));
  const busy = useStore(pane.activity).step !== null;
  if (written.length === 0) return null;
  return (
    <Button size="small" disabledFocusable={busy} onClick={() => void onUndo()}>
      {editWords.undo}
    </Button>
  );
}
