import { describeFailure } from "../../src/strings/failures";
import { FileFailure } from "../../src/xlsx/file-failure";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { workbookSnapshot } from "../../workbench/grid/snapshot";
import { bombs } from "./hostile/bombs";
import { foreignContainers } from "./hostile/containers";
import { oddParts } from "./hostile/odd-parts";
import { oddSheets } from "./hostile/odd-sheets";
import { oddXml } from "./hostile/odd-xml";
import { oddZips } from "./hostile/odd-zips";
import type { HostileFile } from "./hostile/plain-parts";

const seconds = 5;
const megabytes = 1500;
/** Files that take most of the time, one like the other. */
const isHeavy = (name: string): boolean => !process.env["SHANHAI_FULL"] && /thousand|million|to the end/.test(name);

const kinds: readonly (readonly [kind: string, files: () => HostileFile[]])[] = [
  ["files of other kinds", foreignContainers],
  ["unusual zips", oddZips],
  ["packages with odd parts", oddParts],
  ["odd XML", oddXml],
  ["odd sheets", oddSheets],
  ["bombs", bombs],
];

let [files, refused, slowest, slowestName] = [0, 0, 0, ""];
afterAll(() => {
  process.stdout.write(
    `hostile files: ${files}, refused: ${refused}, slowest: ${Math.round(slowest)} ms (${slowestName})\n`,
  );
});

/** The sentence for a file that cannot be opened; null for one that can, in the checks and in the grid. */
async function refusal(bytes: Uint8Array): Promise<string | null> {
  try {
    const workbook = await readWorkbook(bytes);
    gridsOf(workbook, { hiddenSheets: true });
    workbookSnapshot(workbook, "hostile", "表.xlsx");
    return null;
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return describeFailure(error.code, error.details.kind ?? error.details.measure).problem;
  }
}

test.each(kinds)(
  "%s: a workbook or a sentence, none for long",
  async (_, make) => {
    const problems: string[] = [];
    for (const [name, bytes] of make().filter(([each]) => !isHeavy(each))) {
      const start = process.cpuUsage();
      const sentence = await refusal(bytes).catch((error: unknown) => `crashed: ${String(error)}`);
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      files++;
      if (sentence !== null) refused++;
      if (took > slowest) [slowest, slowestName] = [took, name];
      if (sentence !== null && !/^[^:]*[一-龥].*。$/.test(sentence)) problems.push(`${name}: ${sentence}`);
      if (took > seconds * 1000) problems.push(`${name}: ${Math.round(took)} ms`);
      const memory = process.memoryUsage().heapUsed / 2 ** 20;
      if (memory > megabytes) problems.push(`${name}: ${Math.round(memory)} MB`);
    }
    expect(problems).toEqual([]);
  },
  300_000,
);
