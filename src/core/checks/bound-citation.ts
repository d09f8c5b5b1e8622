import type { Citation } from "../policy/citation";
import type { Indicator } from "../policy/requirement";

/** What a row's minimum rests on: the guideline's sentence, or the document of the city or county that asks for more. */
export function boundCitation({ citation, minimum: { level, source } }: Indicator): Citation {
  return level === "province" ? citation : { level, document: source, article: "", quote: "" };
}
