import { useState } from "react";
import {
  exchangeWords,
  fileSaved,
  openPartLabel,
  partLine,
  partOpened,
  savePartLabel,
  splitDone,
} from "../../strings/year/exchange";
import { Button } from "../Button";
import { Choice } from "../Choice";
import * as controls from "../controls.module.css";
import { warning } from "../notice";
import { type FixLog, fixerOf } from "../fixes/fixer";
import type { Pane } from "../pane";
import { useEdits } from "../use-edits";
import { useStore } from "../use-store";
import { download } from "./download";
import type { PartFile, SplitTable } from "./year-papers";
import * as stage from "./stage.module.css";

interface Made {
  readonly split: SplitTable;
  /** What had been typed and written by then. */
  readonly edits: number;
  readonly written: FixLog["written"];
}

/** 按责任单位拆分: a workbook for each unit, opened one by one or downloaded together. */
export function SplitSection({ pane }: { readonly pane: Pane }) {
  const [made, setMade] = useState<Made | null>(null);
  const edits = useEdits(pane);
  const { written } = useStore(fixerOf(pane.tools.workshop));
  // What has been packed is of the rows as they were: it must not go out once they have changed.
  const isStale = made !== null && (made.edits !== edits || made.written !== written);
  const split = isStale ? null : (made?.split ?? null);
  const busy = useStore(pane.activity).step !== null;
  const { workbook, checks, activity } = pane.tools.workshop;

  const splitNow = (year: number | null) =>
    activity.run("copying", async () => {
      const { grids } = await workbook.readGrids("all");
      const found = await checks.ask("splitTable", [grids, year]);
      if ("unable" in found) {
        setMade(null);
        return activity.tell([warning(found.unable)]);
      }
      setMade({ split: found, edits, written });
      activity.done(splitDone(found.parts.length, found.years.length > 1 ? found.year : null));
    });
  const open = ({ file, workbook: bytes }: PartFile) =>
    activity.run("copying", async () => {
      await workbook.openCopy(bytes);
      activity.done(partOpened(file));
    });
  const save = (file: string, bytes: Uint8Array) => {
    download(file, bytes);
    activity.done(fileSaved(file));
  };

  return (
    <section className={stage.stage} aria-label={exchangeWords.split}>
      <h3 className={stage.heading}>{exchangeWords.split}</h3>
      <p className={stage.hint}>{exchangeWords.splitHint}</p>
      <div className={controls.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void splitNow(made?.split.year ?? null)}
        >
          {exchangeWords.splitNow}
        </Button>
        {split && split.year !== null && split.years.length > 1 && (
          <Choice
            label={exchangeWords.splitYear}
            names={Object.fromEntries(split.years.map((year) => [`${year}年`, `${year}年`]))}
            value={`${split.year}年`}
            onChoose={(chosen) => void splitNow(parseInt(chosen, 10))}
          />
        )}
        {split && (
          <Button size="small" disabledFocusable={busy} onClick={() => save(split.archive.file, split.archive.bytes)}>
            {exchangeWords.saveAll}
          </Button>
        )}
      </div>
      {isStale && (
        <p className={stage.line} role="status">
          {exchangeWords.splitStale}
        </p>
      )}
      {split && (
        <>
          {split.unclear !== "" && <p className={stage.line}>{split.unclear}</p>}
          <p className={stage.hint}>{exchangeWords.saveHint}</p>
          <ul className={stage.list} aria-label={exchangeWords.parts}>
            {split.parts.map((part) => (
              <li key={part.file} className={stage.entry}>
                {partLine(part.file, part.rowCount, part.catchAll)}
                <div className={controls.row}>
                  <Button
                    size="small"
                    aria-label={openPartLabel(part.file)}
                    disabledFocusable={busy}
                    onClick={() => void open(part)}
                  >
                    {exchangeWords.openPart}
                  </Button>
                  <Button
                    size="small"
                    aria-label={savePartLabel(part.file)}
                    disabledFocusable={busy}
                    onClick={() => save(part.file, part.workbook)}
                  >
                    {exchangeWords.savePart}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
