import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeFailure } from "../../src/strings/failures";
import { FileFailure } from "../../src/xlsx/file-failure";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { probeWorkbook } from "./probes/probe-workbook";
import { foreignFiles } from "./support/foreign-files";

const count = 300;
const sound = [
  new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/xihu-2022.xlsx"))),
  probeWorkbook(),
  ...foreignFiles().map(({ bytes }) => bytes),
].filter((bytes) => bytes.length < 200_000);

type Damage = (bytes: Uint8Array, seed: number) => Uint8Array;

/** Changes the XML of one part, picked by the seed. */
const inPart =
  (change: (xml: string, seed: number) => string): Damage =>
  (bytes, seed) => {
    let parts: ReturnType<typeof unzipSync>;
    try {
      parts = unzipSync(bytes);
    } catch {
      return bytes.subarray(0, bytes.length / 2);
    }
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    const name = names[seed % names.length];
    if (name === undefined) return bytes;
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array), seed)) });
  };

const entities = Array.from({ length: 20 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);

const damages: readonly (readonly [name: string, damage: Damage])[] = [
  ["cut off", (bytes, seed) => bytes.subarray(0, (bytes.length * (1 + (seed % 9))) / 10)],
  [
    "scrambled",
    (bytes, seed) =>
      Uint8Array.from(bytes, (byte, at) => ((at * 31 + seed) % 997 === 0 ? byte ^ (1 + (seed % 255)) : byte)),
  ],
  ["part cut off", inPart((xml, seed) => xml.slice(0, (xml.length * (seed % 10)) / 10))],
  ["part emptied", inPart(() => "")],
  ["numbers made absurd", inPart((xml) => xml.replace(/"\d+"/g, '"99999999999"'))],
  ["addresses made absurd", inPart((xml) => xml.replace(/(r|ref|sqref)="[A-Z]+\d+/g, '$1="XFD1048576'))],
  ["tags nested deeply", inPart((xml) => xml.replace(/<(\w+)/, `${"<a>".repeat(50_000)}<$1`))],
  [
    "entities of entities",
    inPart((xml) => `<!DOCTYPE x [<!ENTITY e0 "山海">${entities.join("")}]>${xml.replace(/>[^<]+</g, ">&e20;<")}`),
  ],
  [
    "another file's entity",
    inPart((xml) => `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${xml.replace(/>[^<]+</g, ">&f;<")}`),
  ],
  ["attributes without end", inPart((xml) => xml.replace(/="/, '="'.repeat(3)))],
];

test(`${count} malformed files: a workbook or a sentence, none for long`, async () => {
  let [refused, slowest] = [0, 0];
  for (let seed = 0; seed < count; seed++) {
    const [name, damage] = damages[seed % damages.length] as (typeof damages)[number];
    const file = damage(sound[Math.floor(seed / damages.length) % sound.length] as Uint8Array, seed);
    const start = performance.now();
    const problem = await readWorkbook(file).then(
      (workbook) => (gridsOf(workbook, { hiddenSheets: true }), null),
      (reason: unknown) => reason,
    );
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (problem !== null) {
      if (!(problem instanceof FileFailure)) throw new Error(`${name}, ${seed}`, { cause: problem });
      expect(describeFailure(problem.code, problem.details.kind).problem).not.toBe("");
      refused++;
    }
    expect({ name, seed, inTime: took < 5000 }).toEqual({ name, seed, inTime: true });
  }
  process.stdout.write(
    `malformed files: ${count}, refused with a sentence: ${refused}, slowest: ${Math.round(slowest)} ms\n`,
  );
}, 300_000);

test("text of another file, or of entities, never reaches a cell", async () => {
  const [bytes] = sound as [Uint8Array];
  for (const [name, damage] of damages.filter(([each]) => each.includes("entit"))) {
    for (let seed = 0; seed < 12; seed++) {
      const workbook = await readWorkbook(damage(bytes, seed)).catch(() => null);
      const texts = workbook?.sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value))) ?? [];
      expect({ name, seed, leaks: texts.filter((text) => /root:|山海{20}/.test(text)) }).toEqual({
        name,
        seed,
        leaks: [],
      });
    }
  }
});
