import type { RowContext, TableContext } from "./checks/define-check";
import type { Finding } from "./checks/finding";
import { runChecks } from "./checks/run-checks";
import { type Coverage, coverageOf } from "./policy/coverage";
import { isSoleSupporter, partnersOf, type Place } from "./policy/places";
import { policyFor } from "./policy/policies";
import type { Role } from "./policy/requirement";
import type { CalendarDate } from "./quantity";
import { documentDateIn } from "./reading/document-date";
import { locateTables } from "./reading/locate-tables";
import { type ReadTable, readTable } from "./reading/read-table";
import { type Outcome, outcomeOf } from "./report/outcome";
import type { Grid } from "./table/grid";
import { parseTaskTables } from "./table/parse-task-tables";
import type { TaskTable } from "./table/task-table";

/** What the caller knows better than the sheet. */
export interface CheckOptions {
  readonly place?: string;
  readonly role?: Role;
  readonly year?: number;
  /** The day that progress is seen from; without it the checks that need one are silent. */
  readonly asOf?: CalendarDate;
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
  const parsed = grids.flatMap((grid) => parseTaskTables(grid));
  if (parsed.length === 0)
    return { tables: [], failure: isEmpty(grids) ? "empty-workbook" : "no-task-table", outcome: "pass" };

  const read = locateTables(parsed, options).map((table) => readTable(table));
  const promises = jointPromises(read, options);
  const tables = read.map((own) => checkTable(own, promises.get(promiseOf(own))!, options));
  return { tables, failure: null, outcome: outcomeOf(tables.flatMap(({ findings }) => findings)) };
}

function isEmpty(grids: readonly Grid[]): boolean {
  return grids.every(({ cells }) => cells.every((row) => row.every((value) => value === null || value === "")));
}

/** What the tables of one place and year have in common. */
interface JointPromise {
  readonly first: ReadTable;
  readonly role: Role | null;
  readonly partners: readonly Place[];
  readonly coverage: readonly Coverage[];
}

function jointPromises(read: readonly ReadTable[], options: CheckOptions): ReadonlyMap<string, JointPromise> {
  const groups = new Map<string, ReadTable[]>();
  for (const table of read) {
    const group = groups.get(promiseOf(table));
    if (group) group.push(table);
    else groups.set(promiseOf(table), [table]);
  }
  return new Map([...groups].map(([key, tables]) => [key, jointPromise(tables, options)]));
}

function jointPromise(tables: readonly ReadTable[], options: CheckOptions): JointPromise {
  const [first] = tables as [ReadTable, ...ReadTable[]];
  const { place, year } = first;
  const role = options.role ?? place?.role ?? null;
  const judged = tables.flatMap((table) => table.judged);
  return {
    first,
    role,
    partners: place ? partnersOf(place, year) : [],
    coverage: coverageOf(policyFor(year), role, place !== null && isSoleSupporter(place, year), judged),
  };
}

function promiseOf({ place, year }: ReadTable): string {
  return `${place ? place.city + place.name : ""}/${year ?? ""}`;
}

function checkTable(
  own: ReadTable,
  { first, role, partners, coverage }: JointPromise,
  { asOf = null }: { readonly asOf?: CalendarDate | null },
): CheckedTable {
  const { table, place, year } = own;
  const rows: RowContext[] = [];
  const context: TableContext = {
    table,
    rows,
    place,
    role,
    partners,
    year,
    documentDate: documentDateIn(table.surroundings),
    asOf,
    damages: [],
    coverage,
    isFirstOfJoint: first === own,
  };
  for (const row of own.rows) rows.push({ ...row, table: context });

  const findings = runChecks(context);
  return { table, place, role, partners, year, rows, coverage, findings, outcome: outcomeOf(findings) };
}
