import { readQuantities, unitOf } from "../src/core/quantity";
import { UNIT_ROWS } from "../src/core/quantity/unit-table";
import { SENTENCES } from "../test/core/quantity/sentences";

/** The plain pattern that one would write first: digits and a unit of the same table. It knows nothing of the rest. */
const PLAIN = new RegExp(
  `(\\d+(?:\\.\\d+)?)\\s*([万亿]?(?:${UNIT_ROWS.flatMap(({ name, spellings }) => [name, ...spellings])
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("|")}))`,
  "gu",
);

/** What the plain pattern has to do to be a reader too: spans, values and units of what it matches. */
function readPlainly(text: string): unknown[] {
  return Array.from(text.matchAll(PLAIN), ({ 0: written, 1: digits, 2: spelling = "", index }) => {
    const unit = unitOf(spelling);
    return { text: written, start: index, end: index + written.length, value: Number(digits), unit };
  });
}

/**
 * Speed of the quantity reader over the sentences of its specification, all figures of one run.
 *
 * `quantityVsPlainReader`: how many times faster than reading span, value and unit with the plain pattern, sentence by sentence;
 * `quantityVsPlainMatch`: than only finding its matches, without reading them. `…Document`: the same over all sentences as one
 * text. `quantityGrowth`: exponent of time in the length of the text, 1 is linear. Recognizers-Text is not installed here: a
 * figure against it has to be taken where it is.
 */
export function benchQuantity(): Record<string, number> {
  const sentences = SENTENCES.map(([sentence]) => sentence);
  const document = sentences.join("；");
  const each = medians(sentences);
  const whole = medians([document]);
  const long = medians([document.repeat(8)]);
  return {
    quantityVsPlainReader: round(each.plainReader / each.reader),
    quantityVsPlainMatch: round(each.plainMatch / each.reader),
    quantityVsPlainReaderDocument: round(whole.plainReader / whole.reader),
    quantityVsPlainMatchDocument: round(whole.plainMatch / whole.reader),
    quantityPhrasesPerSecond: Math.round((1000 * sentences.length) / each.reader),
    quantityCharactersPerSecond: Math.round((1000 * document.length) / whole.reader),
    quantityGrowth: round(Math.log(long.reader / whole.reader) / Math.log(8)),
  };
}

const CANDIDATES = {
  reader: (text: string): number => readQuantities(text).length,
  plainReader: (text: string): number => readPlainly(text).length,
  plainMatch: (text: string): number => text.match(PLAIN)?.length ?? 0,
};
type Candidate = keyof typeof CANDIDATES;

/** Milliseconds that each takes over all texts: the median of runs taken in turn, so that other work on the machine hits all alike. */
function medians(texts: readonly string[]): Record<Candidate, number> {
  const runs: Record<Candidate, number[]> = { reader: [], plainReader: [], plainMatch: [] };
  const names = Object.keys(runs) as Candidate[];
  const until = performance.now() + 2000;
  let found = 0;
  for (let round = 0; round < 40 || performance.now() < until; round++) {
    for (const name of names) {
      const start = performance.now();
      for (const text of texts) found += CANDIDATES[name](text);
      runs[name].push(performance.now() - start);
    }
  }
  if (found === 0) throw new Error("The benchmark read nothing.");
  const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] as number;
  return { reader: median(runs.reader), plainReader: median(runs.plainReader), plainMatch: median(runs.plainMatch) };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
