import { useState } from "react";
import { editWords } from "../../strings/pane-edits";
import { yearWords } from "../../strings/pane-year";
import { Button } from "../Button";
import * as controls from "../controls.module.css";
import { fixerOf } from "../fixes/fixer";
import { UndoButton } from "../fixes/UndoButton";
import { warning } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { comparisonOf } from "./comparison";
import { DifferenceList } from "./DifferenceList";
import { FilePicker } from "./FilePicker";
import { writePaper } from "./write-paper";
import * as stage from "./stage.module.css";

/** 正文比对: the notice is pasted or picked, and what it and the table say differently is listed by item. */
export function ComparisonStage({ pane }: { readonly pane: Pane }) {
  const { workshop } = pane.tools;
  const comparison = comparisonOf(workshop);
  const { text, files, found } = useStore(comparison);
  const fixer = fixerOf(workshop);
  const busy = useStore(pane.activity).step !== null;
  // A picked file gives the field a new text; while staff type it is theirs, an input method's half-finished words too.
  const [picked, setPicked] = useState(0);

  const pick = (file: File | undefined) => {
    if (!file) return;
    void pane.activity.run("reading", async () => {
      // In the worker, by a reader that is fetched when the first one is picked.
      const read = await workshop.checks.ask("noticeText", [file]);
      if ("unable" in read) return pane.activity.tell([warning(read.unable)]);
      comparison.change({ text: read.text, files: [file] });
      setPicked((count) => count + 1);
    });
  };
  const afterwards = async (writing: Promise<void>) => {
    await writing;
    const { done, notices } = pane.activity.state();
    await comparison.compare();
    // What was written matters more to staff than how much is left.
    pane.activity.change({ done, notices: [...notices, ...pane.activity.state().notices] });
    await pane.review.catchUp();
  };

  return (
    <div className={stage.stage}>
      <textarea
        key={picked}
        className={`${controls.field} ${stage.text}`}
        aria-label={yearWords.notice}
        placeholder={yearWords.noticeHint}
        defaultValue={text}
        onInput={(event) => comparison.change({ text: event.currentTarget.value, files: [] })}
      />
      <FilePicker
        single
        label={yearWords.noticeFile}
        accept=".docx,.txt,text/plain"
        disabled={busy}
        files={files}
        onPick={([file]) => pick(file)}
      />
      <div className={controls.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || text.trim() === ""}
          onClick={() => void comparison.compare()}
        >
          {yearWords.compare}
        </Button>
        {found && (
          <Button size="small" disabledFocusable={busy} onClick={() => void writePaper(workshop, found.sheet)}>
            {editWords.writeSheet}
          </Button>
        )}
        <UndoButton pane={pane} onUndo={() => afterwards(fixer.undo())} />
      </div>
      {found && (
        <DifferenceList
          found={found}
          busy={busy}
          onSelect={({ sheet, cell }) => void pane.activity.run("reading", () => workshop.workbook.select(sheet, cell))}
          onRestore={(fix) => void afterwards(fixer.apply([fix]))}
        />
      )}
    </div>
  );
}
