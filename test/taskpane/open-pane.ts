import { createPane, type Pane } from "../../src/taskpane/pane";
import type { PaneChoices } from "../../src/taskpane/preferences";
import type { ReviewedWorkbook } from "../../src/taskpane/reviewed";
import { FakeChecks } from "./fake-checks";
import { FakeWorkbook } from "./fake-workbook";

export interface OpenedPane extends Pane {
  readonly workbook: FakeWorkbook;
  readonly fakeChecks: FakeChecks;
  /** Every set of choices that was stored. */
  readonly stored: PaneChoices[];
}

/** A pane over a workbook that does as it is told. */
export function openPane(
  review: ReviewedWorkbook | (() => Promise<ReviewedWorkbook>),
  choices: unknown = null,
): OpenedPane {
  const workbook = new FakeWorkbook();
  const fakeChecks = new FakeChecks(typeof review === "function" ? review : async () => review);
  const stored: PaneChoices[] = [];
  const storage = { read: () => choices, write: (chosen: PaneChoices) => void stored.push(chosen) };
  return { ...createPane(workbook, fakeChecks, storage), workbook, fakeChecks, stored };
}
