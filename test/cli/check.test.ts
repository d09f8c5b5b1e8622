import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readMarks } from "../../src/xlsx/marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { areaToA1 } from "../../src/core/table/a1";
import { taskSheet } from "../core/task-sheet";
import { execute, runCheck as check } from "./run-command";
import { emptySheet, protectedSheet, protectedStructure, withoutHeader } from "../xlsx/altered-sample";

const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "assets/sample/xihu-2022.xlsx");

// Each case starts the program anew.
jest.setTimeout(60_000);

async function folder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), "shanhai-"));
}

describe("npm run check", () => {
  test("prints as npm runs it what it prints as the cases below run it", async () => {
    expect(await execute("src/cli/start.js", "main", sample)).toEqual(await check(sample));
  });

  test("the sample as JSON: what must come out", async () => {
    const { code, stdout } = await check("--format", "json", sample);
    const { version, files } = JSON.parse(stdout);
    const [table] = files[0].tables;

    expect(code).toBe(0);
    expect(version).toBe(1);
    expect(table).toMatchObject({
      place: "西湖区",
      role: "supporter",
      partners: ["淳安县"],
      year: 2022,
      outcome: "warnings",
    });
    expect(table.rows).toHaveLength(21);
    expect(table.rows.map(({ row }: { row: number }) => row)).toEqual([
      3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25,
    ]);

    const verdicts = (row: number) =>
      Object.fromEntries(
        table.rows
          .find((each: { row: number }) => each.row === row)
          .indicators.map((each: { id: string; verdict: string }) => [each.id, each.verdict]),
      );
    expect(verdicts(3)).toMatchObject({ "P03-2": "meets", "P03-3": "meets" });
    expect(verdicts(21)).toEqual({ "P05-5": "meets" });
    expect(verdicts(7)).toMatchObject({ "P07-1": "no-baseline" });

    const status = (id: string) => table.coverage.find((each: { id: string }) => each.id === id).status;
    expect([status("P04-1"), status("P11-7"), status("P11-8")]).toEqual(["uncovered", "not-bound", "not-bound"]);

    const found = (severity: string) =>
      table.findings
        .filter((each: { severity: string }) => each.severity === severity)
        .map((each: { check: string; cell: string }) => `${each.check} ${each.cell}`)
        .sort();
    expect(found("error")).toEqual([]);
    expect(found("warning")).toEqual(
      [
        "hedged-goal B3",
        "hedged-goal B22",
        "unmeasurable-goal B4",
        "missing-baseline B7",
        "missing-deadline B7",
        "missing-qualifier B9",
        "missing-quantity B13",
        "missing-quantity B15",
        "missing-quantity B17",
        "missing-quantity B19",
        "wrong-measure B14",
        "wrong-measure B16",
        "vague-department C21",
        "proof-gap D9",
        "proof-gap D14",
        "proof-gap D16",
        "proof-gap D22",
      ].sort(),
    );
    expect(found("info").filter((each: string) => each.startsWith("inherited-evidence"))).toEqual(
      [12, 15, 16, 17, 20, 21].map((row) => `inherited-evidence D${row}`),
    );
    expect(found("info").filter((each: string) => each.startsWith("repeated-header"))).toEqual([
      "repeated-header A18",
      "repeated-header A8",
    ]);
  });

  test("the sample as text names place, problem, basis and remedy", async () => {
    const { code, stdout, stderr } = await check(sample);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("西湖区 · 支援地 · 结对淳安县 · 2022年 · 21行");
    expect(stdout).toContain("第7行（B7）缺上年值：写有“660 万元”");
    expect(stdout).toContain("依据：浙山海办〔2021〕1号");
    expect(stdout).toContain("结论：有提示（错误0，提示17，");
  });

  test("--out writes one marked copy of the same name with the report inside, the original untouched", async () => {
    const out = await folder();
    const before = await readFile(sample);
    expect((await check("--out", out, sample)).code).toBe(0);

    const workbook = await readWorkbook(await readFile(path.join(out, "xihu-2022.xlsx")));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["任务分解表", "审核报告"]);
    const marks = readMarks(workbook).map(({ area, severity }) => `${areaToA1(area)} ${severity}`);
    expect(marks).toEqual(expect.arrayContaining(["B3 warning", "D14:D17 warning", "A8 info"]));
    expect(await readFile(sample)).toEqual(before);
  });

  test("--out refuses to overwrite the file itself, also through a link", async () => {
    const out = await folder();
    const link = path.join(await folder(), "link");
    await symlink(out, link);
    const file = path.join(out, "xihu-2022.xlsx");
    await writeFile(file, await readFile(sample));
    for (const target of [out, link]) {
      const { code, stdout } = await check("--out", target, file);
      expect(code).toBe(2);
      expect(stdout).toContain("标记副本会覆盖原文件");
      expect(stdout).toContain("结论：有提示");
    }
    expect(await readFile(file)).toEqual(await readFile(sample));
  });

  test("--out refuses to write through a link to the file, and puts a copy in the place of a link to another", async () => {
    const [inputs, out] = [await folder(), await folder()];
    const [file, other] = [path.join(inputs, "xihu-2022.xlsx"), path.join(inputs, "别的.xlsx")];
    for (const each of [file, other]) await writeFile(each, await readFile(sample));
    const place = path.join(out, "xihu-2022.xlsx");
    await symlink(file, place);
    expect(await check("--out", out, file)).toMatchObject({
      code: 2,
      stdout: expect.stringContaining("标记副本会覆盖原文件"),
    });
    expect(await readFile(file)).toEqual(await readFile(sample));

    await rm(place);
    await symlink(other, place);
    expect((await check("--out", out, file)).code).toBe(0);
    expect(await readFile(other)).toEqual(await readFile(sample));
    expect(readMarks(await readWorkbook(await readFile(place))).length).toBeGreaterThan(0);
  });

  test("--out keeps two files of one name apart, and goes on when a copy cannot be written", async () => {
    const [first, second, out] = [await folder(), await folder(), await folder()];
    for (const each of [first, second]) await writeFile(path.join(each, "表.xlsx"), await readFile(sample));
    const { code, stdout } = await check(
      "--format",
      "json",
      "--out",
      out,
      path.join(first, "表.xlsx"),
      path.join(second, "表.xlsx"),
    );
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files.map((each: { failure?: { code: string } }) => each.failure?.code ?? null)).toEqual([
      null,
      "same-name",
    ]);

    const notAFolder = path.join(out, "表.xlsx");
    const refused = await check("--format", "json", "--out", notAFolder, sample);
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stdout).files[0]).toMatchObject({
      failure: { code: "copy-not-written" },
      tables: [{ place: "西湖区" }],
    });
  });

  test("a folder or a star stands for the workbooks in it", async () => {
    const inputs = await folder();
    for (const name of ["乙.xlsx", "甲.xlsx", "~$甲.xlsx", "说明.txt"])
      await writeFile(path.join(inputs, name), await readFile(sample));
    const filesOf = async (input: string) =>
      JSON.parse((await check("--format", "json", input)).stdout).files.map(({ file }: { file: string }) =>
        path.basename(file),
      );
    expect(await filesOf(inputs)).toEqual(["乙.xlsx", "甲.xlsx"]);
    expect(await filesOf(path.join(inputs, "甲*.xlsx"))).toEqual(["甲.xlsx"]);
    await writeFile(path.join(inputs, "丙.XLSX"), await readFile(sample));
    expect(await filesOf(path.join(inputs, "*.xlsx"))).toEqual(await filesOf(inputs));
  });

  test("an empty folder and a star that fits nothing are told, and what stands beside them is checked", async () => {
    const empty = await folder();
    const star = path.join(empty, "*.xlsx");
    const { code, stdout } = await check("--format", "json", empty, star, sample);
    const { files } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(files.map((each: { file: string; failure?: { code: string } }) => [each.file, each.failure?.code])).toEqual([
      [empty, "no-workbooks"],
      [star, "no-workbooks"],
      [sample, undefined],
    ]);
  });

  test("--help tells the usage", async () => {
    expect(await check("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("用法：npm run check") });
  });

  test.each<[string, string, Buffer, string]>([
    ["a text file", "表.csv", Buffer.from("工作内容,工作目标\n"), "not-xlsx"],
    ["an old .xls", "表.xls", Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"), "not-xlsx"],
    ["a WPS .et", "表.et", Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"), "not-xlsx"],
    ["an empty file", "空.xlsx", Buffer.alloc(0), "not-xlsx"],
    ["half a zip", "坏.xlsx", Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(100, 7)]), "damaged"],
  ])("%s is refused with exit code 2", async (_name, name, bytes, failure) => {
    const file = path.join(await folder(), name);
    await writeFile(file, bytes);
    const { code, stdout } = await check("--format", "json", file);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files[0]).toMatchObject({
      failure: { code: failure, message: expect.stringMatching(/。.*。$/) },
      tables: [],
    });
  });

  test.each<[string, () => Buffer, string]>([
    ["an empty sheet", emptySheet, "empty-workbook"],
    ["a workbook without such a table", withoutHeader, "no-task-table"],
  ])("%s is refused with exit code 2", async (_name, make, failure) => {
    const file = path.join(await folder(), "表.xlsx");
    await writeFile(file, make());
    const { code, stdout } = await check("--format", "json", file);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files[0].failure.code).toBe(failure);
  });

  test.each([
    ["sheet", protectedSheet],
    ["structure", protectedStructure],
  ])("a protected %s stops neither the check nor the marked copy", async (_name, make) => {
    const out = await folder();
    const file = path.join(await folder(), "表.xlsx");
    await writeFile(file, make());
    expect((await check("--out", out, file)).code).toBe(0);
    const workbook = await readWorkbook(await readFile(path.join(out, "表.xlsx")));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["任务分解表", "审核报告"]);
    expect(readMarks(workbook).length).toBeGreaterThan(0);
  });

  test("a file that is not there, beside one that is: the other is still checked", async () => {
    const { code, stdout } = await check("--format", "json", "没有.xlsx", sample);
    const { files } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect([files[0].failure.code, files[1].tables.length]).toEqual(["unreadable", 1]);
  });

  test.each([
    ["no file", []],
    ["an unknown option", ["--frmat", "json", sample]],
    ["an unknown role", ["--role", "省", sample]],
    ["a year of two digits", ["--year", "22", sample]],
    ["no place after --place", ["--place", "", sample]],
    ["no folder for the copies", ["--out", "", sample]],
  ])("%s: usage on stderr, nothing on stdout", async (_name, args) => {
    const { code, stdout, stderr } = await check(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("用法：npm run check");
  });

  test("place, role and year given by hand go before what the title says", async () => {
    const { stdout } = await check("--format", "json", "--place", "淳安县", "--year", "2023", sample);
    expect(JSON.parse(stdout).files[0].tables[0]).toMatchObject({
      place: "淳安县",
      role: "recipient",
      partners: ["西湖区"],
      year: 2023,
    });
  });

  test("--partner goes before the pairing table; --as-of is the day that progress is seen from", async () => {
    const file = path.join(await folder(), "表.xlsx");
    const { sheet, cells } = taskSheet([
      { 完成时限: "6月底", 完成值: "" },
      { 完成时限: "9月底", 完成值: "已完成" },
    ]);
    await writeFile(file, writeWorkbook([{ name: sheet, rows: cells }]));
    const checked = async (...options: string[]) => {
      const [table] = JSON.parse((await check("--format", "json", ...options, file)).stdout).files[0].tables;
      const overdue = table.findings.filter((each: { check: string }) => each.check === "overdue");
      return { partners: table.partners, overdue: overdue.map((each: { cell: string }) => each.cell) };
    };
    expect(await checked()).toEqual({ partners: ["淳安县"], overdue: [] });
    expect(await checked("--as-of", "2022-06-30")).toEqual({ partners: ["淳安县"], overdue: [] });
    expect(await checked("--as-of", "2022-07-01", "--partner", "龙泉市")).toEqual({
      partners: ["龙泉市"],
      overdue: [expect.stringMatching(/3$/)],
    });
  });

  test("a workbook with macros is checked, and its copy keeps them: one sentence says so", async () => {
    const input = await folder();
    const out = await folder();
    const file = path.join(input, "表.xlsm");
    await writeFile(file, withMacros(await readFile(sample)));
    const { code, stdout } = await check("--out", out, input);
    expect(code).toBe(0);
    expect(stdout.match(/说明：文件含有宏/g)).toHaveLength(1);
    expect(stdout).toContain("西湖区 · 支援地");
    const copy = await readFile(path.join(out, "表.xlsm"));
    expect(unzipSync(copy)["xl/vbaProject.bin"]).toEqual(unzipSync(await readFile(file))["xl/vbaProject.bin"]);
  });
});

/** The file as Excel would have saved it with code in it. */
function withMacros(bytes: Uint8Array): Uint8Array {
  const { "xl/_rels/workbook.xml.rels": links = new Uint8Array(), ...parts } = unzipSync(bytes);
  const link =
    '<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  return zipSync({
    ...parts,
    "xl/_rels/workbook.xml.rels": strToU8(strFromU8(links).replace("</Relationships>", `${link}</Relationships>`)),
    "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  });
}
