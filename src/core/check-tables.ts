import type { RowContext, TableContext } from "./checks/define-check";
import type { Finding } from "./checks/finding";
import { RowOfTable } from "./checks/row-context";
import { runChecks } from "./checks/run-checks";
import { type Coverage, coverageOf } from "./policy/coverage";
import { withMinimums } from "./policy/levels";
import { foreignOverrides } from "./policy/overrides";
import { isSoleSupporter, partnersOf, type Place, placeNamed } from "./policy/places";
import { policyFor } from "./policy/policies";
import type { Policy, Role } from "./policy/requirement";
import type { CalendarDate } from "./quantity";
import { documentDateIn } from "./reading/document-date";
import { locateTables } from "./reading/locate-tables";
import { type ReadTable, readTable } from "./reading/read-table";
import { type Outcome, outcomeOf } from "./report/outcome";
import { withoutResultColumns } from "./report/result-column";
import type { Damage } from "./settings/damage";
import { explainFindings } from "./settings/explain-findings";
import { NO_SETTINGS, type WorkbookSettings } from "./settings/workbook-settings";
import type { Grid } from "./table/grid";
import { parseTaskTables } from "./table/parse-task-tables";
import type { TaskTable } from "./table/task-table";

/** What the caller knows better than the workbook: it goes before its settings, as these go before its titles. */
export interface CheckOptions {
  readonly place?: string;
  readonly role?: Role;
  /** Its partner or partners, where the pairing table is behind the times: 淳安县, 淳安县、龙泉市. */
  readonly partner?: string;
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
  /** A warning that 说明 explains carries its `explanation`. */
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

export interface CheckedWorkbook {
  readonly tables: readonly CheckedTable[];
  /** Why there is nothing to check. */
  readonly failure: "no-task-table" | "empty-workbook" | null;
  readonly outcome: Outcome;
  /** As the workbook's own sheets say; the checks were made with them. */
  readonly settings: WorkbookSettings;
}

/** What staff have decided, and what of it cannot be read. */
export interface DecidedSettings {
  readonly settings: WorkbookSettings;
  readonly damages: readonly Damage[];
}

export const nothingDecided: DecidedSettings = { settings: NO_SETTINGS, damages: [] };

/**
 * Checks every task table on the given sheets: Grid → TaskTable → readings → matches → verdicts → findings.
 *
 * Tables of one place and year are one promise; their coverage is joint.
 *
 * @param grids the user's sheets only; see `checkWorkbook` for a workbook with sheets of ours.
 * @param onProgress told the share of the rows read, from 0 to 1, at most a hundred times: reading is the bulk of the work.
 */
export function checkTables(
  grids: readonly Grid[],
  { settings, damages }: DecidedSettings,
  options: CheckOptions = {},
  onProgress?: (share: number) => void,
): CheckedWorkbook {
  // As they were before an 审核 wrote beside them.
  const sheets = grids.map(withoutResultColumns);
  const parsed = sheets.flatMap((grid) => parseTaskTables(grid, settings.columns));
  if (parsed.length === 0)
    return {
      tables: [],
      failure: isEmpty(sheets) ? "empty-workbook" : "no-task-table",
      outcome: "pass",
      settings,
    };

  const known = knownOf(settings, options);
  const policyOf = policies(settings);
  const onRow = onProgress && rowCounter(parsed, onProgress);
  const read = locateTables(parsed, known).map((table) =>
    readTable(table, { policy: policyOf(table.year), overrides: settings.matches }, onRow),
  );
  const promises = jointPromises(read, known, policyOf);
  const tables = read.map((own, index) =>
    checkTable(own, promises.get(promiseOf(own))!, { settings, known, damages: index === 0 ? damages : [] }),
  );
  return { tables, failure: null, outcome: outcomeOf(tables.flatMap(({ findings }) => findings)), settings };
}

function rowCounter(tables: readonly TaskTable[], onProgress: (share: number) => void): () => void {
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const step = Math.ceil(all / 100);
  let read = 0;
  return () => {
    if (++read % step === 0) onProgress(read / all);
  };
}

function isEmpty(grids: readonly Grid[]): boolean {
  return grids.every(({ cells }) => cells.every((row) => row.every((value) => value === null || value === "")));
}

function knownOf({ place, role, partner, year }: WorkbookSettings, options: CheckOptions): CheckOptions {
  return {
    ...(place !== null && { place }),
    ...(role !== null && { role }),
    ...(partner !== null && { partner }),
    ...(year !== null && { year }),
    ...options,
  };
}

type PolicyOf = (year: number | null) => Policy;

/** The guideline of each year with the workbook's own minimums, made once a year. */
function policies({ minimums }: WorkbookSettings): PolicyOf {
  const byYear = new Map<number | null, Policy>();
  return (year) => {
    const policy = byYear.get(year) ?? withMinimums(policyFor(year), minimums, year);
    byYear.set(year, policy);
    return policy;
  };
}

/** What the tables of one place and year have in common. */
interface JointPromise {
  readonly first: ReadTable;
  readonly role: Role | null;
  readonly partners: readonly Place[];
  readonly coverage: readonly Coverage[];
}

function jointPromises(
  read: readonly ReadTable[],
  known: CheckOptions,
  policyOf: PolicyOf,
): ReadonlyMap<string, JointPromise> {
  const groups = new Map<string, ReadTable[]>();
  for (const table of read) {
    const group = groups.get(promiseOf(table));
    if (group) group.push(table);
    else groups.set(promiseOf(table), [table]);
  }
  return new Map([...groups].map(([key, tables]) => [key, jointPromise(tables, known, policyOf)]));
}

function jointPromise(tables: readonly ReadTable[], known: CheckOptions, policyOf: PolicyOf): JointPromise {
  const [first] = tables as [ReadTable, ...ReadTable[]];
  const { place, year } = first;
  const role = known.role ?? place?.role ?? null;
  const judged = tables.length === 1 ? first.judged : tables.flatMap((table) => table.judged);
  return {
    first,
    role,
    partners: place ? (namedPartners(place, known.partner, year) ?? partnersOf(place, year)) : [],
    coverage: coverageOf(policyOf(year), role, place !== null && isSoleSupporter(place, year), judged),
  };
}

/** Partners by name, also such as no pairing table knows; null where nobody named any. */
function namedPartners(place: Place, partner: string | undefined, year: number | null): readonly Place[] | null {
  const names = (partner ?? "").split(/[、，,；;\s]+/).filter((name) => name !== "");
  if (names.length === 0) return null;
  const role = place.role === "supporter" ? "recipient" : place.role === "recipient" ? "supporter" : "city";
  return names.map((name) => placeNamed(name, year) ?? { name, city: "", role });
}

function promiseOf({ place, year }: ReadTable): string {
  return `${place ? place.city + place.name : ""}/${year ?? ""}`;
}

interface Circumstances {
  readonly settings: WorkbookSettings;
  readonly known: CheckOptions;
  readonly damages: readonly Damage[];
}

function checkTable(own: ReadTable, promise: JointPromise, { settings, known, damages }: Circumstances): CheckedTable {
  const { table, place, year } = own;
  const { first, role, partners, coverage } = promise;
  const rows: RowContext[] = [];
  const context: TableContext = {
    table,
    rows,
    place,
    askedPlace: known.place ?? null,
    role,
    partners,
    year,
    documentDate: documentDateIn(table.surroundings),
    asOf: known.asOf ?? null,
    damages,
    foreignOverrides: foreignOverrides(policyFor(year), settings.matches, table.rows),
    coverage,
    isFirstOfJoint: first === own,
  };
  for (const row of own.rows) rows.push(new RowOfTable(row, context));

  const switchedOff = settings.switchedOff.map(({ check }) => check);
  const findings = explainFindings(runChecks(context, switchedOff), rows, settings.explanations);
  return { table, place, role, partners, year, rows, coverage, findings, outcome: outcomeOf(findings) };
}
