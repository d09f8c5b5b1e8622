import type { ColumnRole } from "../table/task-table";

/**
 * What has been done about a remark: nothing yet, the cell was mended, it was explained to the office that made it, or it was taken back,
 * because it is none or no longer holds.
 */
export type RemarkState = "open" | "fixed" | "explained" | "withdrawn";

/** A remark that the receiving office sent back, and what it is about, as kept on 退回. */
export interface Remark {
  readonly text: string;
  readonly state: RemarkState;
  /** How it was settled, in the words of staff. */
  readonly answer: string;
  /** 工作内容 and 工作目标 of its row when it was received; both "" where no row could be told. */
  readonly content: string;
  readonly goal: string;
  /** The cell that it is about, where it stood: 任务分解表!B3; "" where none could be told. */
  readonly address: string;
  /** Which column that was; null where none could be told. */
  readonly column: ColumnRole | null;
  /** What the cell said then. */
  readonly before: string;
  /** When it was received, as staff write it. */
  readonly received: string;
}
