/** A value, an error as "#N/A" with the beginning of its sentence, or the rows that spill. */
export type Expected = string | number | boolean | readonly (readonly Expected[])[];

/** A formula and what it shows. References such as A3 are cells of the sample workbook; `{"甲";;"乙"}` has a blank cell in the middle. */
export type Case = readonly [formula: string, expected: Expected];
