import { catalogue } from "./checks/catalogue";
import type { RowContext, TableContext } from "./checks/define-check";
import type { Finding } from "./checks/finding";
import { sortFindings } from "./checks/sort-findings";
import { type Coverage, coverageOf, type JudgedCell } from "./policy/coverage";
import { judge } from "./policy/judge";
import { matchRequirements } from "./policy/match-requirements";
import { isSoleSupporter, partnersOf, type Place, placeIn, placeNamed } from "./policy/places";
import { policyFor } from "./policy/policies";
import type { Role } from "./policy/requirement";
import type { CalendarDate } from "./quantity";
import { documentDateIn } from "./reading/document-date";
import { readRow } from "./reading/read-row";
import { type Outcome, outcomeOf } from "./report/outcome";
import type { Grid } from "./table/grid";
import { parseTaskTables } from "./table/parse-task-tables";
import type { TaskTable } from "./table/task-table";

/** What the caller knows better than the sheet. */
export interface CheckOptions {
  readonly place?: string;
  readonly role?: Role;
  readonly year?: number;
}

/** One task table with everything found out about it. */
export interface CheckedTable {
  readonly table: TaskTable;
  readonly place: Place | null;
  readonly role: Role | null;
  readonly partners: readonly Place[];
  readonly year: number | null;
  readonly rows: readonly RowContext[];
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

export interface CheckedWorkbook {
  readonly tables: readonly CheckedTable[];
  /** Why there is nothing to check. */
  readonly failure: "no-task-table" | "empty-workbook" | null;
  readonly outcome: Outcome;
}

/**
 * Checks every task table on the given sheets: Grid → TaskTable → readings → matches → verdicts → findings.
 *
 * Tables of one place and year are one promise; their coverage is joint.
 */
export function checkWorkbook(grids: readonly Grid[], options: CheckOptions = {}): CheckedWorkbook {
  const parsed = grids.flatMap(parseTaskTables);
  if (parsed.length === 0)
    return { tables: [], failure: isEmpty(grids) ? "empty-workbook" : "no-task-table", outcome: "pass" };

  const read = parsed.map((table) => readTable(table, options));
  const tables = read.map((own) => {
    const joint = read.filter(({ place, year }) => place?.name === own.place?.name && year === own.year);
    return checkTable(own, joint);
  });
  return { tables, failure: null, outcome: outcomeOf(tables.flatMap(({ findings }) => findings)) };
}

function isEmpty(grids: readonly Grid[]): boolean {
  return grids.every(({ cells }) => cells.every((row) => row.every((value) => value === null || value === "")));
}

/** A table read and judged by itself, before it is seen together with others. */
interface ReadTable {
  readonly table: TaskTable;
  readonly place: Place | null;
  readonly role: Role | null;
  readonly year: number | null;
  readonly documentDate: CalendarDate | null;
  readonly rows: readonly Omit<RowContext, "table">[];
  readonly judged: readonly JudgedCell[];
}

function readTable(parsed: TaskTable, options: CheckOptions): ReadTable {
  const year = options.year ?? parsed.year;
  const table = { ...parsed, year };
  const place = placeOf(table, options);
  const policy = policyFor(year);
  const rows = table.rows.map((row) => {
    const reading = readRow(table, row);
    const content = row.content.text;
    const goal = row.goal.text;
    const judgements = matchRequirements(policy, content, goal).map((match) =>
      judge(match, { ...reading, content, goal }),
    );
    return { ...reading, judgements };
  });
  const judged = rows.flatMap(({ row, judgements }) =>
    judgements.map((judgement) => ({
      sheet: table.sheet,
      row: row.row,
      content: row.content.text,
      goal: row.goal.text,
      judgement,
    })),
  );
  return {
    table,
    place,
    role: options.role ?? place?.role ?? null,
    year,
    documentDate: documentDateIn(table.surroundings),
    rows,
    judged,
  };
}

function placeOf(table: TaskTable, { place }: CheckOptions): Place | null {
  if (place !== undefined) return placeNamed(place) ?? placeIn(place);
  const texts = [table.title?.text ?? "", ...table.surroundings, table.sheet];
  return texts.map(placeIn).find((found) => found !== null) ?? null;
}

function checkTable(own: ReadTable, joint: readonly ReadTable[]): CheckedTable {
  const { table, place, role, year, documentDate } = own;
  const soleSupporter = place !== null && isSoleSupporter(place);
  const coverage = coverageOf(
    policyFor(year),
    role,
    soleSupporter,
    joint.flatMap(({ judged }) => judged),
  );
  const partners = place ? partnersOf(place) : [];

  const rows: RowContext[] = [];
  const context: TableContext = {
    table,
    rows,
    place,
    role,
    partners,
    year,
    documentDate,
    coverage,
    isFirstOfJoint: joint[0] === own,
  };
  rows.push(...own.rows.map((row) => ({ ...row, table: context })));

  const findings = sortFindings(catalogue.flatMap((check) => check.findingsIn(context)));
  return { table, place, role, partners, year, rows, coverage, findings, outcome: outcomeOf(findings) };
}
