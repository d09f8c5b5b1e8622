import { matchRequirements, type Match } from "../../core/policy/match-requirements";
import { overriddenMatches } from "../../core/policy/overrides";
import { policyFor, requirementNamed } from "../../core/policy/policies";
import { bindingOf, type Policy, type Role } from "../../core/policy/requirement";
import { locateTables, type LocatedTable } from "../../core/reading/locate-tables";
import { settingsIn } from "../../core/settings/settings-in";
import { taskTablesIn } from "../../core/settings/task-tables-in";
import type { MatchOverride, WorkbookSettings } from "../../core/settings/workbook-settings";
import type { CellPosition, Grid } from "../../core/table/grid";
import { rowWords } from "../../core/table/row-words";
import type { TaskRow } from "../../core/table/task-table";
import { rowText } from "../../strings/amounts";
import { matchSentence } from "../../strings/verdict-sentence";
import type { SheetChange } from "../settings/sheet-change";
import { changeFacts } from "../settings/fact-rows";
import type {
  KeptMatch,
  MatchDecision,
  MatchForm,
  RequirementChoice,
  RowInQuestion,
  RowsInQuestion,
  ServedRequirement,
} from "./match-form";

export function matchForm(grids: readonly Grid[], row: RowInQuestion): MatchForm {
  const policy = policyFor(row.year);
  const byWords = matchRequirements(policy, row.content, row.goal).map(served);
  const decision = decisionOn(policy, settingsIn(grids).settings.matches, row);
  const held = [...byWords.map(({ id }) => id), ...(decision?.indicators ?? [])];
  return { byWords, decision, choices: choicesFor(policy, row.role, held) };
}

/** The row that is selected, and the rows that staff have decided about. */
export function rowsInQuestion(
  grids: readonly Grid[],
  { sheet, cell }: { readonly sheet: string; readonly cell: CellPosition },
): RowsInQuestion {
  const { settings } = settingsIn(grids);
  const { place, year } = settings;
  const tables = locateTables(taskTablesIn(grids, settings.columns), {
    ...(place !== null && { place }),
    ...(year !== null && { year }),
  });
  const here = tables.find(({ table }) => table.sheet === sheet && rowOf(table.rows, cell));
  const row = here && rowOf(here.table.rows, cell);
  return {
    selected: row ? { place: rowText(row.row), row: inQuestion(row, here, settings) } : null,
    kept: keptMatches(settings, tables),
  };
}

/** The sheet of settings with one decision more, or another; null takes it back. */
export function decideMatch(
  grids: readonly Grid[],
  { content, goal }: RowInQuestion,
  decision: MatchDecision | null,
): SheetChange {
  return changeFacts(grids, ({ matches }) => {
    const others = matches.filter((each) => rowWords(each.content, each.goal) !== rowWords(content, goal));
    return { matches: decision ? [...others, { content, goal, ...decision }] : others };
  });
}

function served({ requirement: { id, name }, ...match }: Match): ServedRequirement {
  return { id, name, why: matchSentence(match) };
}

/** Of two decisions on one row the later one counts; null where nobody has decided, or by another guideline. */
function decisionOn(
  policy: Policy,
  matches: readonly MatchOverride[],
  { content, goal }: RowInQuestion,
): MatchDecision | null {
  const decided = overriddenMatches(policy, matches)(content, goal);
  const kept = matches.filter((each) => rowWords(each.content, each.goal) === rowWords(content, goal)).at(-1);
  return decided && { indicators: decided.map(({ requirement }) => requirement.id), reason: kept?.reason ?? "" };
}

function choicesFor(policy: Policy, role: Role | null, held: readonly string[]): readonly RequirementChoice[] {
  return policy.requirements
    .filter((each) => role === null || held.includes(each.id) || bindingOf(each, role, false) !== "none")
    .map(({ id, name, aliases }) => ({ id, name, aliases }));
}

/** A cell of a merged one that reaches over several rows selects the first of them. */
function rowOf(rows: readonly TaskRow[], { row }: CellPosition): TaskRow | undefined {
  return rows.find((each) => each.row === row);
}

function inQuestion(row: TaskRow, { place, year }: LocatedTable, settings: WorkbookSettings): RowInQuestion {
  return { content: row.content.text, goal: row.goal.text, role: settings.role ?? place?.role ?? null, year };
}

function keptMatches(settings: WorkbookSettings, tables: readonly LocatedTable[]): readonly KeptMatch[] {
  if (settings.matches.length === 0) return [];
  const rows = new Map(
    tables.flatMap((table) =>
      table.table.rows.map((row) => [rowWords(row.content.text, row.goal.text), inQuestion(row, table, settings)]),
    ),
  );
  const latest = new Map(settings.matches.map((each) => [rowWords(each.content, each.goal), each]));
  return [...latest].map(([key, { content, goal, indicators, reason }]) => ({
    ...(rows.get(key) ?? { content, goal, role: settings.role, year: settings.year }),
    names: indicators.map((id) => requirementNamed(id, settings.year)?.name ?? id),
    reason,
    stands: rows.has(key),
  }));
}
