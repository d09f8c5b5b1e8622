import { HostFailure, type HostFailureKind } from "../excel/host-failure";
import type { FailureText } from "../strings/workbook-failures";
import { hostFailures, startFailures, tableUnchanged } from "../strings/pane";
import { MissingFile } from "./missing-file";

/** Something that staff must know, with what they can do about it. */
export interface Notice extends FailureText {
  readonly intent: "info" | "warning" | "error";
  /** Excel's own word for the failure, for whoever is asked for help. */
  readonly code?: string;
  /** Does once more what failed; absent where that cannot help. */
  readonly retry?: () => void;
  /** What that is called, where it is something else. */
  readonly retryName?: string;
}

/** What may succeed a moment later, in the same Excel, without more than a key pressed or an Excel left in peace. */
const worthRetrying: ReadonlySet<HostFailureKind> = new Set([
  "cell-being-edited",
  "access-denied",
  "item-not-found",
  "busy",
  "unexpected",
]);

/** @param mayHaveWritten whether the work had come to where it writes; only of work before that can we say that it changed nothing. */
export function failureNotice(error: unknown, retry: () => void, mayHaveWritten = false): Notice {
  const told = ({ problem, remedy }: FailureText) => ({
    problem: mayHaveWritten ? problem : problem + tableUnchanged,
    remedy,
    intent: "error" as const,
  });
  if (error instanceof HostFailure)
    return { ...told(hostFailures[error.kind]), code: error.code, ...(worthRetrying.has(error.kind) && { retry }) };
  if (error instanceof MissingFile || (error instanceof Error && error.name === "ChunkLoadError"))
    return { ...told(startFailures["file-missing"]), retry };
  return { ...told(startFailures.crashed), code: String(error) };
}

export function warning(text: FailureText): Notice {
  return { ...text, intent: "warning" };
}
