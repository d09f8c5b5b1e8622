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
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { download } from "./download";
import type { PartFile, SplitTable } from "./year-papers";
import * as stage from "./stage.module.css";

/** 按责任单位拆分: a workbook for each unit, opened one by one or downloaded together. */
export function SplitSection({ pane }: { readonly pane: Pane }) {
  const [split, setSplit] = useState<SplitTable | null>(null);
  const busy = useStore(pane.activity).step !== null;
  const { workbook, checks, activity } = pane.tools.workshop;

  const splitNow = (year: number | null) =>
    activity.run("copying", async () => {
      const { grids } = await workbook.readGrids("all");
      const made = await checks.ask("splitTable", [grids, year]);
      if ("unable" in made) {
        setSplit(null);
        return activity.tell([warning(made.unable)]);
      }
      setSplit(made);
      activity.done(splitDone(made.parts.length, made.years.length > 1 ? made.year : null));
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
          onClick={() => void splitNow(split?.year ?? null)}
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
