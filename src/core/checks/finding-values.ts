/** What each finding needs so that a sentence can be made of it: the words found, the numbers compared, the rows concerned (zero-based). */
export interface FindingValues {
  "missing-column": { readonly columns: readonly string[] };
}

export type FindingCode = keyof FindingValues;
