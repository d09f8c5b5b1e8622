import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readQuantities, type Quantity } from "../../../src/core/quantity";

const GOLD = join(__dirname, "../../../../shared/quantity/gold.json");

type Label = Omit<Quantity, "role" | "per" | "valueMax"> & { role: string; per?: string[]; valueMax?: number };

/** The labels know neither part nor 确保, and call a threshold a scope. */
function comparable({
  text,
  start,
  end,
  value,
  valueMax,
  unit,
  comparator,
  approximate,
  role,
  modality,
  per,
}: Label): unknown {
  return {
    text,
    start,
    end,
    value,
    valueMax: valueMax ?? null,
    unit,
    comparator,
    approximate,
    role: role === "threshold" ? "scope" : role === "part" ? "target" : role,
    modality: modality === "aim" ? "aim" : null,
    per: per ?? [],
  };
}

(existsSync(GOLD) ? describe : describe.skip)(
  "the labelled phrases, sentences and documents beside the project",
  () => {
    it("are read exactly", () => {
      const cases = JSON.parse(readFileSync(GOLD, "utf8")) as { id: string; text: string; quantities: Label[] }[];
      const missed = cases.filter(({ text, quantities }) => {
        const read = readQuantities(text).map((quantity) => comparable(quantity as Label));
        return JSON.stringify(read) !== JSON.stringify(quantities.map(comparable));
      });
      process.stdout.write(`quantities: ${cases.length - missed.length} of ${cases.length} labelled cases exact\n`);
      expect(missed.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
    });
  },
);
