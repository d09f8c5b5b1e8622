import { describeFailure } from "../../src/strings/failures";
import { FileFailure } from "../../src/xlsx/file-failure";
import { gridsOf } from "../../src/xlsx/grids-of";
import { EditError, type WorkbookEdit, patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { workbookSnapshot } from "../../workbench/grid/snapshot";
import { bombs } from "./hostile/bombs";
import { foreignContainers } from "./hostile/containers";
import { oddParts } from "./hostile/odd-parts";
import { oddSheets } from "./hostile/odd-sheets";
import { oddXml } from "./hostile/odd-xml";
import { oddZips } from "./hostile/odd-zips";
import { type HostileFile, withSheet } from "./hostile/plain-parts";

const seconds = 5;
/** A shift goes through a sheet several times. */
const shiftSeconds = 20;
const megabytes = 1500;
/** Files that take most of the time, one like the other. */
const isHeavy = (name: string): boolean =>
  !process.env["SHANHAI_FULL"] &&
  /thousand|million|to the end|last row|without numbers|long chain|many formats|(part|texts|relationships) of spaces|megabytes/.test(
    name,
  );

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

const bytesOf = (made: HostileFile[1]): Uint8Array => (typeof made === "function" ? made() : made);

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
    for (const [name, made] of make().filter(([each]) => !isHeavy(each))) {
      const bytes = bytesOf(made);
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

const sheet = "任务分解表";
const edits: readonly WorkbookEdit[] = [
  { kind: "set-value", sheet, row: 5, column: 1, value: "甲" },
  { kind: "shift-lines", sheet, axis: "rows", at: 1, count: 1 },
  { kind: "shift-lines", sheet, axis: "columns", at: 1, count: -1 },
  { kind: "rename-sheet", sheet, name: "乙" },
];
const formulas = (count: number, text: string): string =>
  Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>${text}</f></c></row>`).join("");
/** Formulas about as long as Excel takes, of signs that could be looked behind to the end each time. */
const longFormulas: readonly HostileFile[] = ["'", '"', "["].map((signs) => [
  `formulas of ${signs}`,
  withSheet({ data: `<sheetData>${formulas(20, signs.repeat(16_001))}</sheetData>` }),
]);

const patched = [["long formulas", () => [...longFormulas]] as const, ...(process.env["SHANHAI_FULL"] ? kinds : [])];

test.each(patched)(
  "%s: changed and shifted, or a failure that says why, none for long",
  async (kind, make) => {
    const bound = kind === "long formulas" ? seconds : shiftSeconds;
    const problems: string[] = [];
    for (const [name, made] of make()) {
      const bytes = bytesOf(made);
      for (const edit of edits) {
        const start = process.cpuUsage();
        const failure = await patchWorkbook(bytes, [edit]).catch((error: unknown) => error);
        const { user, system } = process.cpuUsage(start);
        const took = (user + system) / 1000;
        if (failure instanceof Error && !(failure instanceof FileFailure || failure instanceof EditError))
          problems.push(`${name}: ${edit.kind}: ${String(failure)}`);
        if (took > bound * 1000) problems.push(`${name}: ${edit.kind}: ${Math.round(took)} ms`);
      }
    }
    expect(problems).toEqual([]);
  },
  600_000,
);
