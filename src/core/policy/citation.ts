import type { MinimumLevel } from "./minimum-level";

/** Where a rule stands: the sentence of the document that a finding leans on. */
export interface Citation {
  /** Whose minimum it is, where it is not the guideline's own; then there is no article to quote. */
  readonly level?: Exclude<MinimumLevel, "province">;
  /** "" where staff did not write down which document sets a minimum of their own. @example "浙山海办〔2021〕1号" */
  readonly document: string;
  /** @example "（三）产业合作" */
  readonly article: string;
  /** A short quotation, verbatim. */
  readonly quote: string;
}
