import { readQuantities } from "../src/core/quantity";
import { UNIT_ROWS } from "../src/core/quantity/unit-table";
import { SENTENCES } from "../test/core/quantity/sentences";

/** The plain pattern that one would write first: digits and a unit of the same table. It knows nothing of the rest. */
const PLAIN = new RegExp(
  `\\d+(?:\\.\\d+)?\\s*[万亿]?(?:${UNIT_ROWS.flatMap(({ name, spellings }) => [name, ...spellings])
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("|")})`,
  "gu",
);

/**
 * Speed of the quantity reader, all figures of one run.
 *
 * `quantityVsRegex`: how many times faster than the plain pattern over the same sentences. `quantityPhrasesPerSecond`: sentences
 * of the specification. `quantityGrowth`: exponent of time in the length of the text, 1 is linear. Recognizers-Text is not
 * installed here: a figure against it has to be taken where it is.
 */
export function benchQuantity(): Record<string, number> {
  const sentences = SENTENCES.map(([sentence]) => sentence);
  const readAll = (): number => sentences.reduce((sum, sentence) => sum + readQuantities(sentence).length, 0);
  const matchAll = (): number => sentences.reduce((sum, sentence) => sum + (sentence.match(PLAIN)?.length ?? 0), 0);
  const reading = fastest(readAll);
  const text = sentences.join("；");
  const short = fastest(() => readQuantities(text));
  const long = fastest(() => readQuantities(text.repeat(8)));
  return {
    quantityVsRegex: round(fastest(matchAll) / reading),
    quantityPhrasesPerSecond: Math.round((1000 * sentences.length) / reading),
    quantityGrowth: round(Math.log(long / short) / Math.log(8)),
  };
}

/** Milliseconds of the fastest of many warm runs: the machine's other work only ever adds. */
function fastest(work: () => unknown): number {
  let best = Infinity;
  const until = performance.now() + 700;
  for (let run = 0; run < 20 || performance.now() < until; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
