import {
  type Deadline,
  type Hedge,
  type Quantity,
  readDeadlines,
  readHedges,
  readQuantities,
  readRelativeTargets,
  type RelativeTarget,
} from "../quantity";

/** What the words of a goal say. */
export interface GoalReading {
  readonly quantities: readonly Quantity[];
  readonly relativeTargets: readonly RelativeTarget[];
  readonly hedges: readonly Hedge[];
  readonly deadlines: readonly Deadline[];
}

/** @param year the table's, for time limits that name none. */
export function readGoal(goal: string, year: number | null): GoalReading {
  const quantities = readQuantities(goal);
  return {
    quantities: tight(quantities),
    relativeTargets: tight(readRelativeTargets(goal, quantities)),
    hedges: tight(readHedges(goal, quantities)),
    deadlines: tight(readDeadlines(goal, year)),
  };
}

/** The list without room for more: lists grow by more than most rows hold, and a long table keeps them all. */
function tight<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? none : list.slice();
}

const none: readonly never[] = [];
