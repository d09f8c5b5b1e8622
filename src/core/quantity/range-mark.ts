import type { Text } from "./text";
import { beginsNumber, charSet, isIn, skipGap, startsWith } from "./character";

const CONNECTORS = charSet("-~至到");

/** Where the second number of a range begins, -1 when no range mark stands at `at`. */
export function connectorEnd(text: Text, at: number): number {
  const first = skipGap(text, at, 2);
  if (!isIn(text, first, CONNECTORS)) return -1;
  const end = skipGap(text, startsWith(text, first, "--") ? first + 2 : first + 1, 2);
  return beginsNumber(text, end) ? end : -1;
}
