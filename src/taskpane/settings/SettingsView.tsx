import { Button } from "../Button";
import { useEffect, useState } from "react";
import { ownSheetNames } from "../../core/settings/own-sheets";
import { minimumsOpened, settingsConflict, settingsSaved, settingsWords } from "../../strings/pane-settings";
import { paneWords } from "../../strings/pane";
import * as controls from "../controls.module.css";
import { failureNotice, warning } from "../notice";
import type { Pane } from "../pane";
import { useStore } from "../use-store";
import { saveChange } from "./save-change";
import { CheckSwitches } from "./CheckSwitches";
import { PaneSwitches } from "./PaneSwitches";
import { PlaceFields } from "./PlaceFields";
import type { SettingsForm, WorkbookFacts } from "./settings-form";
import * as styles from "./SettingsView.module.css";

/** What staff decide about their workbook, kept inside it, and how they like the pane, kept on their computer. */
export function SettingsView({ pane }: { readonly pane: Pane }) {
  const form = useSettingsForm(pane);
  const choices = useStore(pane.preferences);
  return (
    <div className={styles.settings}>
      <PaneSwitches choices={choices} onChoose={(change) => pane.preferences.choose(change)} />
      {form ? <WorkbookSettingsForm form={form} pane={pane} /> : <p role="status">{paneWords.opening}</p>}
    </div>
  );
}

function WorkbookSettingsForm({ form, pane }: { readonly form: SettingsForm; readonly pane: Pane }) {
  const { workbook, checks, activity, review } = pane.tools.workshop;
  const busy = useStore(activity).step !== null;
  const [{ facts, opened, drawn }, setState] = useState({ facts: form.facts, opened: form.facts, drawn: 0 });
  const change = (part: Partial<WorkbookFacts>) => setState({ facts: { ...facts, ...part }, opened, drawn });
  const reasonsGiven = facts.switchedOff.every(({ reason }) => reason.trim() !== "");

  const save = async () => {
    const saved = await activity.attempt("saving", async () => {
      const reading = await workbook.readGrids("active");
      const merged = await checks.ask("saveFacts", [reading.grids, facts, opened]);
      const conflicting = merged.conflicts.length > 0;
      if (!conflicting && !(await saveChange({ workbook, activity }, reading, merged.change))) return false;

      // Fields are left to themselves while staff type: drawn anew, they show what a colleague has entered.
      setState({ facts: merged.facts, opened: conflicting ? merged.present : merged.facts, drawn: drawn + 1 });
      if (conflicting) activity.tell([warning(settingsConflict(merged.conflicts, form.checks))]);
      return !conflicting;
    });
    if (saved) await review.renew(settingsSaved);
  };
  const openMinimums = () =>
    activity.attempt("saving", async () => {
      const reading = await workbook.readGrids("active");
      const { minimums } = await checks.ask("settingsForm", [reading.grids]);
      if (minimums === null) {
        const change = await checks.ask("minimums", [reading.grids]);
        if (!(await saveChange({ workbook, activity }, reading, change))) return false;
      }
      const sheet = minimums ?? ownSheetNames.minimums;
      await workbook.select(sheet, { row: 0, column: 0 });
      activity.done(minimumsOpened(sheet));
      return true;
    });

  return (
    <form
      className={styles.form}
      aria-label={settingsWords.workbook}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && reasonsGiven) void save();
      }}
    >
      <h2 className={styles.heading}>{settingsWords.workbook}</h2>
      <PlaceFields key={`place ${drawn}`} facts={facts} onChange={change} />
      <CheckSwitches
        key={`checks ${drawn}`}
        checks={form.checks}
        switchedOff={facts.switchedOff}
        onChange={(switchedOff) => change({ switchedOff })}
      />
      <div className={controls.row}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy || !reasonsGiven}>
          {settingsWords.save}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void openMinimums()}>
          {settingsWords.minimums}
        </Button>
      </div>
      {!reasonsGiven && <p className={styles.hint}>{settingsWords.reasonMissing}</p>}
    </form>
  );
}

function useSettingsForm({ tools }: Pane) {
  const [form, setForm] = useState<SettingsForm | null>(null);
  const { workbook, checks, activity } = tools.workshop;
  useEffect(() => {
    let isOpen = true;
    const read = async (): Promise<void> => {
      try {
        const { grids } = await workbook.readGrids("active");
        const found = await checks.ask("settingsForm", [grids]);
        if (isOpen) setForm(found);
      } catch (error) {
        activity.change({ notices: [failureNotice(error, () => void read())] });
      }
    };
    void read();
    return () => {
      isOpen = false;
    };
  }, [workbook, checks, activity]);
  return form;
}
