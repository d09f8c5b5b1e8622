import { compact } from "../text/simplify";

/** Whether a text only points to the cell above: 同上, 〃. */
export function isDitto(text: string): boolean {
  return (
    text.length <= 8 && /[同〃″"”々]/.test(text) && /^(同上|同前|同上行|同上一行|〃|″|"|”|々)$/.test(compact(text))
  );
}
