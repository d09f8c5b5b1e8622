import type { Quantity } from "../quantity";
import { rememberByObject, rememberByShape } from "../text/remember";
import type { RowShape } from "../text/row-shape";
import type { Shape } from "../text/shape";
import { compact } from "../text/simplify";
import type { Indicator, Qualifier, Requirement } from "./requirement";

/**
 * The fields (科技、医疗、教育、文化) that a row speaks for: those its goal names, else those of its 工作内容. “各领域” is all of them.
 *
 * @param shape the row's, where the caller has it.
 */
export function fieldsNamed(
  requirement: Requirement,
  content: string,
  goal: string,
  shape?: RowShape | null,
): readonly string[] {
  const inGoal = namedIn(requirement, goal, shape && shape.goal);
  return inGoal.length > 0 ? inGoal : namedIn(requirement, content, shape && shape.content);
}

function namedIn({ fields }: Requirement, text: string, shape?: Shape | null): readonly string[] {
  return readerOf(fields)(text, shape);
}

/** Coverage, judging and several checks ask of the same rows. */
const readerOf = rememberByObject((fields: readonly Qualifier[]) => rememberByShape((text) => readNamed(fields, text)));

function readNamed(fields: readonly Qualifier[], text: string): readonly string[] {
  const haystack = compact(text);
  const named = fields.filter(({ words }) => words.some((word) => haystack.includes(word)));
  const all = named.length < 2 && /(每个|各个?|[四4]个|四大)领域/.test(haystack);
  return (all ? fields : named).map(({ name }) => name);
}

/** A number and how many fields it answers for. */
export interface FieldShare {
  readonly quantity: Quantity;
  readonly fields: number;
}

/**
 * How many fields each number must serve: one where it counts each (每个领域1个, 各1个), else those named since the number before
 * it, else those of the row.
 */
export function fieldShares(
  indicator: Indicator,
  { content, goal }: { readonly content: string; readonly goal: string },
  quantities: readonly Quantity[],
): readonly FieldShare[] {
  const ofRow = Math.max(1, fieldsNamed(indicator, content, goal).length);
  let from = 0;
  let each = false;
  return quantities.map((quantity) => {
    const before = goal.slice(from, quantity.start);
    const after = /^[^，,；;。、\d]*/.exec(goal.slice(quantity.end))![0];
    from = quantity.end;
    // 分别签订协议2份、1份和1份: what is said of the first is said of all of them.
    each = countsEach.test(before) || (each && /^[、和及与]$/.test(before));
    if ((quantity.per?.length ?? 0) > 0 || each) return { quantity, fields: 1 };
    return { quantity, fields: namedIn(indicator, before + after).length || ofRow };
  });
}

const countsEach = /[每各]个?(领域|方面)|各(自|达成|签订|签署|完成|开展|新增|实施|落实|不少于|至少)|分别|均/;
