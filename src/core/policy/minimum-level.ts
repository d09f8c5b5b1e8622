/** Who set a minimum: 省定, 市级下达, 本级自定. */
export type MinimumLevel = "province" | "city" | "own";
