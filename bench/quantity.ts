import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { readQuantities } from "../src/core/quantity";
import { COUNTY_SENTENCES } from "../test/core/quantity/county-sentences";
import { SENTENCES } from "../test/core/quantity/sentences";
import { PLAIN, readPlainly } from "./plain-reader";

/**
 * Speed of the quantity reader over the sentences of its specification, all figures of one run.
 *
 * `quantityVsPlainReader`: how many times faster than a plain pattern `\d+单位` with the glue that makes it a reader (bench/plain-reader),
 * sentence by sentence; `quantityVsPlainMatch`: than only finding that pattern's matches, without reading anything of them.
 * `quantityBytesGzip` is what reading quantities weighs alone, `quantityPartBytesGzip` with deadlines, hedges, relative targets, conversion.
 * `…Document`: the same over all sentences as one text. The reader takes as long for a character there as in a sentence; the plain reader a
 * quarter, since `matchAll` makes a copy of its pattern for every text that it is asked of.
 * `quantityGrowth`: exponent of time in the length of the text, 1 is linear.
 */
export function benchQuantity(): Record<string, number> {
  const sentences = [...SENTENCES, ...COUNTY_SENTENCES].map(([sentence]) => sentence);
  const document = sentences.join("；");
  const each = times(sentences);
  const whole = times([document]);
  const long = times([document.repeat(8)]);
  return {
    quantityVsPlainReader: each.plainReader / each.reader,
    quantityVsPlainMatch: each.plainMatch / each.reader,
    quantityVsPlainReaderDocument: whole.plainReader / whole.reader,
    quantityVsPlainMatchDocument: whole.plainMatch / whole.reader,
    quantityPhrasesPerSecond: Math.round((1000 * sentences.length) / each.reader),
    quantityPlainReaderPhrasesPerSecond: Math.round((1000 * sentences.length) / each.plainReader),
    quantityCharactersPerSecond: Math.round((1000 * document.length) / whole.reader),
    quantityBytesGzip: gzipSize("read-quantities"),
    quantityPartBytesGzip: gzipSize("index"),
    quantityGrowth: Math.log(long.reader / whole.reader) / Math.log(8),
  };
}

function gzipSize(module: string): number {
  const options = ["--bundle", "--minify", "--charset=utf8", "--format=esm", "--log-level=error"];
  const bundle = execFileSync("node_modules/.bin/esbuild", [`src/core/quantity/${module}.ts`, ...options]);
  return gzipSync(bundle, { level: 9 }).length;
}

const CANDIDATES = {
  reader: (text: string): number => readQuantities(text).length,
  plainReader: (text: string): number => readPlainly(text).length,
  plainMatch: (text: string): number => text.match(PLAIN)?.length ?? 0,
};
type Candidate = keyof typeof CANDIDATES;

/**
 * Milliseconds that each takes over all texts, once all are compiled: a fast run of many (the tenth part are faster), taken in turn, since
 * other work on the machine only ever makes a run slower.
 */
function times(texts: readonly string[]): Record<Candidate, number> {
  const runs: Record<Candidate, number[]> = { reader: [], plainReader: [], plainMatch: [] };
  const names = Object.keys(runs) as Candidate[];
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const warmUp = Math.ceil(WARM_UP_CHARACTERS / characters);
  let found = 0;
  for (const name of names)
    for (let round = 0; round < warmUp; round++) for (const text of texts) found += CANDIDATES[name](text);
  const until = performance.now() + 1500;
  for (let round = 0; round < 30 || performance.now() < until; round++) {
    for (const name of names) {
      const start = performance.now();
      for (const text of texts) found += CANDIDATES[name](text);
      runs[name].push(performance.now() - start);
    }
  }
  if (found === 0) throw new Error("The benchmark read nothing.");
  const fast = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 10)] as number;
  return { reader: fast(runs.reader), plainReader: fast(runs.plainReader), plainMatch: fast(runs.plainMatch) };
}

/** So much text has every path of a reader compiled. */
const WARM_UP_CHARACTERS = 5_000_000;
