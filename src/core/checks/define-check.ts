import type { Coverage } from "../policy/coverage";
import type { ForeignOverride } from "../policy/overrides";
import type { Place } from "../policy/places";
import type { Role } from "../policy/requirement";
import type { JudgedRowReading } from "../reading/read-table";
import type { CalendarDate } from "../quantity";
import type { Damage } from "../settings/damage";
import type { TaskTable } from "../table/task-table";
import type { BoundJudgement } from "./bound-judgement";
import type { Finding, FindingCode, FindingOf } from "./finding";
import type { Severity } from "./severity";

/** A task row as a check sees it. */
export interface RowContext extends JudgedRowReading {
  readonly table: TableContext;
}

/** A task row as its own checks see it. */
export interface BoundRow extends RowContext {
  /** Its judgements on indicators that bind the table's role. */
  readonly bound: readonly BoundJudgement[];
}

/** A task table as a check sees it. */
export interface TableContext {
  readonly table: TaskTable;
  readonly rows: readonly RowContext[];
  readonly place: Place | null;
  /** The place that staff named by an option or a setting, in their words; null where the title was asked. */
  readonly askedPlace: string | null;
  readonly role: Role | null;
  readonly partners: readonly Place[];
  readonly year: number | null;
  readonly documentDate: CalendarDate | null;
  /** The day that progress is seen from; null where nobody named one. Never the clock's: the same table must give the same findings. */
  readonly asOf: CalendarDate | null;
  /** What cannot be read on the workbook's own setting sheets; given to its first table, none to the others. */
  readonly damages: readonly Damage[];
  /** What staff have decided of its rows by another guideline; absent: nothing. */
  readonly foreignOverrides?: readonly ForeignOverride[];
  /** Joint over all tables of the workbook with the same place and year. */
  readonly coverage: readonly Coverage[];
  /** Of several joint tables the first one reports what concerns them all. */
  readonly isFirstOfJoint: boolean;
}

/** What a check reports: the finding without what is known of every finding of the check. */
export type Reported<Code extends FindingCode> = {
  [C in Code]: Pick<FindingOf<C>, "code" | "cell" | "values"> &
    Partial<Pick<FindingOf<C>, "row" | "sheet" | "indicator" | "citation" | "severity">>;
}[Code];

/** Takes what a check finds. A callback and no iterator: in a long table a generator for each check and row is what checking would cost. */
export type Report<Code extends FindingCode> = (reported: Reported<Code>) => void;

interface Declaration<Code extends FindingCode> {
  /** Thing and what is wrong with it: below-minimum. */
  readonly id: string;
  readonly severity: Severity;
  /** The codes it may report; another one does not compile. */
  readonly finds: readonly Code[];
  /** The article that all its findings rest on, where they rest on one; most cite the indicator's own. */
  readonly citation?: string;
}

export interface RowCheck<Code extends FindingCode = FindingCode> extends Declaration<Code> {
  readonly scope: "row";
  /**
   * What it says hangs on how much a row promises, or on where it stands among others: every row with a judgement is asked. Of rows that
   * differ in amounts alone, any other check says the same.
   */
  readonly weighs?: "amounts";
  run(row: BoundRow, report: Report<Code>): void;
}

export interface TableCheck<Code extends FindingCode = FindingCode> extends Declaration<Code> {
  readonly scope: "table";
  run(table: TableContext, report: Report<Code>): void;
}

/** A check as the catalogue holds it: it gives complete findings. */
export interface Check {
  readonly id: string;
  readonly scope: "row" | "table";
  readonly severity: Severity;
  readonly finds: readonly FindingCode[];
  readonly citation: string | null;
  readonly weighsAmounts: boolean;
  /** Adds what it finds in the rows of a table, which it is then handed one by one; null where it looks at tables. */
  rowFinder(table: TableContext, findings: Finding[]): RowFinder | null;
  /** Adds what it finds in a table as such; nothing where it looks at rows. */
  findInTable(table: TableContext, findings: Finding[]): void;
}

export type RowFinder = (row: BoundRow) => void;

/** Declares a check: what it is called and how grave it is first, how it looks second. */
export function defineCheck<Code extends FindingCode>(check: RowCheck<Code> | TableCheck<Code>): Check {
  const { id, scope, severity, finds, citation = null } = check;
  // Property by property: spreading is several times slower, and a long table has a hundred thousand findings.
  const findingOf = (reported: Reported<Code>, { table }: TableContext, inRow: number | null): Finding => {
    const { code, cell, values, indicator, severity: grave = severity, citation: rests = null } = reported;
    const sheet = reported.sheet ?? table.sheet;
    const row = reported.row ?? inRow;
    const finding =
      indicator === undefined
        ? { code, check: id, severity: grave, sheet, cell, row, citation: rests, values }
        : { code, check: id, severity: grave, sheet, cell, row, indicator, citation: rests, values };
    return finding as unknown as Finding;
  };
  return {
    id,
    scope,
    severity,
    finds,
    citation,
    weighsAmounts: check.scope === "row" && check.weighs === "amounts",
    rowFinder(table, findings) {
      if (check.scope === "table") return null;
      // One callback for all rows of the table: a closure for each row and check would be most of what checking makes.
      let inRow: number | null = null;
      const report: Report<Code> = (reported) => findings.push(findingOf(reported, table, inRow));
      return (row) => {
        inRow = row.row.row;
        check.run(row, report);
      };
    },
    findInTable(table, findings) {
      if (check.scope === "row") return;
      check.run(table, (reported) => findings.push(findingOf(reported, table, null)));
    },
  };
}
