/**
 * The catalogue of =SHANHAI.* and the entry of functions.js. The build registers with Excel what these modules declare in their JSDoc: they
 * hold the functions' signatures and the text that Excel and docs/functions.md show, and nothing else.
 */
export * from "./catalogue/reading";
export * from "./catalogue/minimums";
export * from "./catalogue/places";
export * from "./catalogue/rows";
export * from "./catalogue/progress";
