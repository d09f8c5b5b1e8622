import * as recognizers from "@microsoft/recognizers-text-suite";
import { readQuantities } from "../src/core/quantity";
import { SENTENCES } from "../test/core/quantity/sentences";

/** How many times faster than Microsoft's Recognizers-Text the same sentences are read: its numbers, money, dimensions and percentages. */
export function benchRecognizers(): Record<string, number> {
  const sentences = SENTENCES.slice(0, 60).map(([sentence]) => sentence);
  const { Culture } = recognizers;
  const peer = () => {
    for (const sentence of sentences) {
      recognizers.recognizeNumber(sentence, Culture.Chinese);
      recognizers.recognizePercentage(sentence, Culture.Chinese);
      recognizers.recognizeCurrency(sentence, Culture.Chinese);
      recognizers.recognizeDimension(sentence, Culture.Chinese);
    }
  };
  const own = () => sentences.forEach(readQuantities);
  return { quantityVersusRecognizers: perRun(peer, 3) / perRun(own, 2_000) };
}

function perRun(work: () => void, runs: number): number {
  work();
  const start = performance.now();
  for (let run = 0; run < runs; run++) work();
  return (performance.now() - start) / runs;
}
