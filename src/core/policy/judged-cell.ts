import type { RowShape } from "../text/row-shape";
import type { Judgement } from "./judgement";

/** A judgement with the row that it was made on. */
export interface JudgedCell {
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
  readonly content: string;
  readonly goal: string;
  /** Of content and goal; absent: not known, null: they have none. */
  readonly shape?: RowShape | null;
  readonly judgement: Judgement;
  /** The rows that state the shares that it is the sum of, itself among them; absent: it stands by itself. */
  readonly shares?: readonly JudgedCell[];
}
