/** Whole rows of a sheet that are put in or taken out; several of them one after the other. */
export interface RowMove {
  /** The first row that is new, or gone. */
  readonly row: number;
  /** How many are put in; below zero, how many are taken out. */
  readonly count: number;
}
