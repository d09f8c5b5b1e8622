/** What went wrong in Excel, as far as staff can act on it. */
export type HostFailureKind =
  | "cell-being-edited"
  | "access-denied"
  | "payload-too-large"
  | "session-lost"
  | "item-not-found"
  | "name-taken"
  | "busy"
  | "unsupported"
  | "unexpected";

/** A request that Excel refused. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";

  constructor(
    readonly kind: HostFailureKind,
    /** Excel's own code, for whoever is asked for help. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`${kind} (${code})`, options);
  }
}

const kinds: Readonly<Record<string, HostFailureKind>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "access-denied",
  OpenedInProtectedView: "access-denied",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  InvalidOrTimedOutSession: "session-lost",
  ItemNotFound: "item-not-found",
  ItemAlreadyExists: "name-taken",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  Timeout: "busy",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
};

/**
 * Sorts whatever a request was rejected with by its code; the messages beside the codes are not meant for readers and change.
 *
 * @example toHostFailure({ code: "AccessDenied" }).kind //=> "access-denied"
 */
export function toHostFailure(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;

  const code = codeOf(error);
  return new HostFailure(kinds[code] ?? "unexpected", code, { cause: error });
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && error.code) return String(error.code);
  return error instanceof Error ? error.name : "Unknown";
}
