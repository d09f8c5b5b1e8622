import fc from "fast-check";
import { entriesPerParcel, pack, Unpacking, type Parcel } from "../../src/taskpane/parcels";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

function arrived(result: unknown): { result: unknown; parcels: readonly Parcel[] } {
  const { parcels, rest } = pack(result);
  const unpacking = new Unpacking();
  for (const parcel of structuredClone(parcels)) unpacking.take(parcel);
  return { result: unpacking.complete(structuredClone(rest)), parcels };
}

test.each([
  ["nothing", null],
  ["a short list", numbers(3)],
  ["a long list", numbers(entriesPerParcel * 2 + 1)],
  ["a result with a long list", { outcome: "pass", findings: numbers(entriesPerParcel + 1), tables: ["甲"] }],
  ["a result with two", { findings: numbers(entriesPerParcel * 3), rows: [...numbers(entriesPerParcel + 5), "甲"] }],
  ["bytes", new Uint8Array([1, 2])],
  ["words", "甲"],
])("%s comes out as it went in", (_name, result) => {
  expect(arrived(result).result).toEqual(result);
});

test("no message holds more entries than one turn can read, whatever the result", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: entriesPerParcel * 4 }), fc.boolean(), (count, isList) => {
      const result = isList ? numbers(count) : { findings: numbers(count), failure: null };
      const { rest } = pack(result);
      const { parcels, result: there } = arrived(result);

      expect(there).toEqual(result);
      const left = isList ? rest : (rest as { findings: unknown[] }).findings;
      for (const entries of [left as unknown[], ...parcels.map(({ entries }) => entries)]) {
        expect(entries.length).toBeLessThanOrEqual(entriesPerParcel);
      }
    }),
  );
});

test("what is short is not copied", () => {
  const result = { findings: numbers(entriesPerParcel) };

  expect(pack(result).rest).toBe(result);
  expect(new Unpacking().complete(result)).toBe(result);
});
