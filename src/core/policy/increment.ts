import type { Quantity } from "../quantity";
import { clauseBefore } from "../text/clause";
import { simplify } from "../text/simplify";

/**
 * Whether a number is a step from last year's figure, not an amount by itself: 比上年增加60万元.
 *
 * @returns 1 for more, -1 for less, null for an amount of its own
 */
export function stepOf(goal: string, quantity: Quantity): 1 | -1 | null {
  const found = step.exec(simplify(clauseBefore(goal, quantity.start)));
  return found ? (/[减降少]/.test(found[1]!) ? -1 : 1) : null;
}

const step =
  /(?:比|较|同比|在.{0,12}基础上).{0,12}?(增加|增长|提高|提升|新增|增|多|减少|下降|降低|减|少)(?:了|约|近|不少于|不低于)?$/;
