import { Store } from "./store";
import type { Scope } from "../excel/workbook-port";

export type Grouping = "severity" | "check" | "department" | "row";

/** How this member of staff likes the pane, on this computer. What concerns the workbook stands in the workbook. */
export interface PaneChoices {
  readonly scope: Scope;
  readonly grouping: Grouping;
  /** Checks again after edits. */
  readonly live: boolean;
  /** Marks with a comment at each cell. */
  readonly comments: boolean;
  /** Marks with a 校验结果 column beside the table. */
  readonly resultColumn: boolean;
}

export const usualChoices: PaneChoices = {
  scope: "all",
  grouping: "severity",
  live: false,
  comments: false,
  resultColumn: false,
};

/** Where the choices outlast the pane. */
export interface ChoiceStorage {
  read(): unknown;
  write(choices: PaneChoices): void;
}

/** The choices, remembered where that is possible; a browser that forbids it costs nothing but the memory. */
export class Preferences extends Store<PaneChoices> {
  constructor(private readonly storage: ChoiceStorage) {
    super({ ...usualChoices, ...known(storage.read()) });
  }

  choose(change: Partial<PaneChoices>): void {
    this.change(change);
    this.storage.write(this.state());
  }
}

const allowed: { readonly [Choice in keyof PaneChoices]: readonly PaneChoices[Choice][] } = {
  scope: ["all", "active"],
  grouping: ["severity", "check", "department", "row"],
  live: [true, false],
  comments: [true, false],
  resultColumn: [true, false],
};

/** What older or newer versions have left behind must not hurt. */
function known(stored: unknown): Partial<PaneChoices> {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([choice, value]) =>
      (allowed as Record<string, readonly unknown[]>)[choice]?.includes(value),
    ),
  );
}
