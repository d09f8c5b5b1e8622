import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkAll } from "../../src/cli/check-all";
import { checkInParallel, type Job } from "../../src/cli/check-in-parallel";

// Workers compile the program anew.
jest.setTimeout(60_000);

const sample = path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx");
const job = (...files: string[]): Job => ({ files, out: null, options: {}, format: "text" });
const limits = { workers: 2, milliseconds: 30_000, megabytes: 256 };

afterEach(() => jest.restoreAllMocks());

/** A worker that does what each file's name says, so that what goes wrong in one can be told apart from the others. */
async function worker(): Promise<string> {
  const script = path.join(await mkdtemp(path.join(tmpdir(), "shanhai-")), "worker.js");
  await writeFile(
    script,
    `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ files }) => {
      if (files.includes("slow")) return;
      if (files.includes("fault")) throw new Error("a fault in the program");
      if (files.includes("exit")) process.exit(3);
      if (files.includes("large")) for (const kept = []; ; ) kept.push(new Array(1e5).fill(kept.length));
      parentPort.postMessage({ reports: files.map((file) => ({ file, failed: false, tables: [], body: file })) });
    });`,
  );
  return script;
}

test("twenty files on all cores: as many reports, in their order, as if one after the other", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "shanhai-"));
  const files = Array.from({ length: 20 }, (_, index) => path.join(folder, `表${index}.xlsx`));
  for (const [index, file] of files.entries()) {
    if (index % 7 === 3) await writeFile(file, "no workbook");
    else await copyFile(sample, file);
  }
  let done = 0;
  const reports = await checkAll(files, null, { place: "西湖区" }, "json", (count) => (done += count));
  expect(done).toBe(20);
  expect(reports.map(({ file }) => file)).toEqual(files);
  expect(reports.map(({ failed }) => failed)).toEqual(files.map((_, index) => index % 7 === 3));
  // So few are checked here, not by workers.
  const alone = await checkAll(files.slice(0, 4), null, { place: "西湖区" }, "json", () => undefined);
  expect(reports.slice(0, 4)).toEqual(alone);
});

test("a file that takes too long is given up; all others are checked", async () => {
  const files = ["甲", "slow", "乙", "丙"];
  const reports = await checkInParallel(
    files.map((file) => job(file)),
    () => undefined,
    { ...limits, milliseconds: 3_000 },
    await worker(),
  );
  expect(reports.map(({ file, failed }) => [file, failed])).toEqual([
    ["甲", false],
    ["slow", true],
    ["乙", false],
    ["丙", false],
  ]);
  expect(reports[1]?.body).toContain("文件读取超时");
});

test("a file that takes too much memory is given up; all others are checked", async () => {
  const files = ["甲", "large", "乙"];
  const reports = await checkInParallel(
    files.map((file) => job(file)),
    () => undefined,
    { ...limits, workers: 1, megabytes: 32 },
    await worker(),
  );
  expect(reports.map(({ file, failed }) => [file, failed])).toEqual([
    ["甲", false],
    ["large", true],
    ["乙", false],
  ]);
  expect(reports[1]?.body).toContain("超出可读取的范围");
});

test.each([
  ["a fault of the program", "fault", "a fault in the program"],
  ["a worker that ends unasked", "exit", "ended with code 3"],
])("%s is told as its file's failure; all others are checked", async (_, file, reason) => {
  const terminal = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  const files = ["甲", file, "乙", "丙"];
  const one = { ...limits, workers: 1 };
  const reports = await checkInParallel(
    files.map((each) => job(each)),
    () => undefined,
    one,
    await worker(),
  );
  expect(reports.map((report) => [report.file, report.failed])).toEqual(files.map((each) => [each, each === file]));
  expect(reports[1]?.body).toContain(reason);
  expect(terminal).toHaveBeenCalledWith(expect.stringContaining(reason));
});

test("copies of one name go to one worker, which keeps them apart", async () => {
  const root = await mkdtemp(path.join(tmpdir(), "shanhai-"));
  const files: string[] = [];
  for (let index = 0; index < 13; index++) {
    const folder = await mkdtemp(path.join(root, "x"));
    files.push(path.join(folder, index < 2 ? "表.xlsx" : `表${index}.xlsx`));
    await copyFile(sample, files[index]!);
  }
  const reports = await checkAll(files, path.join(root, "副本"), {}, "text", () => undefined);
  expect(reports.map(({ failed }) => failed)).toEqual(files.map((_, index) => index === 1));
  expect(reports[1]?.body).toContain("同名的文件");
});
