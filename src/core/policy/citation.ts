/** Where a rule stands: the sentence of the document that a finding leans on. */
export interface Citation {
  /** @example "浙山海办〔2021〕1号" */
  readonly document: string;
  /** @example "（三）产业合作" */
  readonly article: string;
  /** A short quotation, verbatim. */
  readonly quote: string;
}
