/** `error` must be mended · `warning` mend or explain · `info` for the record. */
export type Severity = "error" | "warning" | "info";

/** Gravest first: the order of every list of findings. */
export const severities: readonly Severity[] = ["error", "warning", "info"];
