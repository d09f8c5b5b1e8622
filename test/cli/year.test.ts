import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import notice from "../core/comparison/notice-xihu-2022.json";
import { encodeXml } from "../../src/xlsx/xml/xml-text";
import { docxFile, paragraph } from "../docx/docx-file";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { execute, runYear } from "./run-command";

const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "assets/sample/xihu-2022.xlsx");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shanhai-year-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function year(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, stdout: out, stderr: err } = await runYear(...args);
  return { code, out, err };
}

const inFolder = (name: string): string => path.join(folder, name);

async function texts(file: string): Promise<string[][]> {
  const [grid] = gridsOf(await readWorkbook(readFileSync(file)));
  return grid!.cells.map((row) => row.map((value) => String(value ?? "")));
}

describe("the year's work on the command line", () => {
  test("it prints as npm runs it what it prints as the cases below run it", async () => {
    const body = inFolder("正文.txt");
    writeFileSync(body, "确保到位资金5亿元以上。");
    const asked = ["compare", body, sample];
    const printed = await runYear(...asked);
    expect(printed).toMatchObject({ code: 0, stdout: expect.stringContaining("5亿元") });
    expect(await execute("src/cli/start.js", "year/main", ...asked)).toEqual(printed);
  }, 60_000);

  test("plan writes a table, and never over another file", async () => {
    const out = inFolder("plan.xlsx");
    const first = await year("plan", "--place", "西湖区", "--year", "2026", "--out", out);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain("结对淳安县");
    const rows = await texts(out);
    expect(rows[0]![0]).toBe("西湖区山海协作工程2026年度工作任务分解表");
    expect(rows.flat().join()).toContain("实现到位资金3亿元以上");

    const second = await year("plan", "--place", "西湖区", "--year", "2026", "--out", out);
    expect(second).toMatchObject({ code: 2, out: "" });
    expect(second.err).toContain("没有覆盖");
  }, 60_000);

  test("plan takes last year's figures along, and those of no other place or year", async () => {
    const plan = (place: string, forYear: string, out: string) =>
      year("plan", "--place", place, "--year", forYear, "--last-year", sample, "--out", inFolder(out));
    const { code, out } = await plan("西湖区", "2023", "plan-2023.xlsx");
    expect(code).toBe(0);
    expect(out).toMatch(/带入上年值\d+个/);
    const rows = await texts(inFolder("plan-2023.xlsx"));
    const baseline = rows[1]!.indexOf("上年值");
    expect(rows.find((row) => row[0] === "援建资金")![baseline]).toBe("660万元");
    expect(rows.find((row) => row[0] === "到位资金")![baseline]).toBe("8亿元");

    expect((await plan("余杭区", "2023", "x.xlsx")).err).toContain("选取的是西湖区的工作簿，不是余杭区的");
    expect((await plan("西湖区", "2026", "x.xlsx")).err).toContain("请选取 2025 年的工作簿");
  }, 60_000);

  test("compare reads the notice from a .docx, and says how to mend one that it cannot read", async () => {
    writeFileSync(inFolder("正文.docx"), docxFile({ body: notice.map((line) => paragraph(encodeXml(line))).join("") }));
    const { code, out } = await year("compare", inFolder("正文.docx"), sample);
    expect(code).toBe(0);
    expect(out).toContain("口径：正文“含续建项目到位资金”，分解表“无”");

    const old = Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex");
    for (const name of ["旧.docx", "旧.doc"]) {
      writeFileSync(inFolder(name), old);
      expect((await year("compare", inFolder(name), sample)).err).toContain("请在 Word 或 WPS 中另存为 .docx");
    }
  }, 60_000);

  test("compare names what body and table say differently", async () => {
    // As the simple editor of Windows writes "Unicode".
    writeFileSync(inFolder("正文.txt"), Buffer.from(`\ufeff${notice.join("\n")}`, "utf16le"));
    const { code, out } = await year("compare", inFolder("正文.txt"), sample, "--out", inFolder("比对.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("二、1 加强产业项目合作（第3行）");
    expect(out).toContain("口径：正文“含续建项目到位资金”，分解表“无”");
    expect(await texts(inFolder("比对.xlsx"))).toContainEqual(
      expect.arrayContaining(["地点", "屏门乡屏门村、界首乡鳌山金山自然村、威坪镇蔗川村", "无"]),
    );
  }, 60_000);

  test("split gives each unit its rows; what comes back is merged, conflicts are told", async () => {
    const parts = inFolder("parts");
    expect((await year("split", sample, "--out", parts)).out).toContain("拆成18个文件");
    expect((await year("split", sample, "--out", parts)).err).toContain("没有覆盖");
    expect(readdirSync(parts)).toHaveLength(18);
    const file = path.join(parts, "区科技局.xlsx");
    const rows = await texts(file);
    expect(rows).toHaveLength(5);
    expect(rows[2]).toContain("完成值");

    const bytes = await patchWorkbook(readFileSync(file), [
      { kind: "set-value", sheet: "区科技局", row: 3, column: rows[2]!.indexOf("完成值"), value: "已完成" },
    ]);
    writeFileSync(file, bytes);
    const merged = await year("merge", sample, parts, "--out", inFolder("merged.xlsx"));
    expect(merged.out).toContain("工作表“任务分解表”没有“完成值”列");

    writeFileSync(inFolder("坏返回.xlsx"), "not a workbook");
    const some = await year("merge", sample, file, inFolder("坏返回.xlsx"), "--out", inFolder("merged-2.xlsx"));
    expect(some).toMatchObject({
      code: 2,
      out: expect.stringContaining("已写出"),
      err: expect.stringContaining("坏返回"),
    });
    const none = await year("merge", sample, inFolder("坏返回.xlsx"), "--out", inFolder("merged-3.xlsx"));
    expect(none).toMatchObject({ code: 2, out: "", err: expect.stringContaining("坏返回") });
    expect(readdirSync(folder)).not.toContain("merged-3.xlsx");
  }, 60_000);

  test("split takes the year that is asked for, and merge puts what comes back into its table", async () => {
    const task = ["产业合作", "组织企业赴柯城区考察活动不少于1次", "区经信局", "会议通知", ""];
    const sheets = ["2021", "2022"].map((name) => ({
      name,
      visibility: "visible" as const,
      rows: [
        [`西湖区${name}年山海协作工程重点工作任务分解表`],
        ["工作内容", "工作目标", "责任单位", "佐证依据", "完成值"],
        task,
      ],
      boldRows: [],
      columnWidths: [],
      titleRows: 0,
    }));
    const own = inFolder("两年.xlsx");
    writeFileSync(own, writeWorkbook(sheets));
    expect((await year("split", own, "--year", "2020", "--out", inFolder("2020"))).err).toContain("没有2020年");

    for (const [index, { name }] of sheets.entries()) {
      const parts = inFolder(name);
      expect((await year("split", own, "--year", name, "--out", parts)).out).toContain(`现按${name}年的拆分`);
      const file = path.join(parts, "区经信局.xlsx");
      const rows = await texts(file);
      expect(rows[0]![0]).toContain(`${name}年`);
      const column = rows[2]!.indexOf("完成值");
      const answer = { kind: "set-value" as const, sheet: "区经信局", row: 3, column, value: "已完成2次" };
      writeFileSync(file, await patchWorkbook(readFileSync(file), [answer]));

      const out = inFolder(`合并${name}.xlsx`);
      expect((await year("merge", own, parts, "--out", out)).out).toContain("合并1格，冲突0处，找不到原行的0行");
      const merged = gridsOf(await readWorkbook(readFileSync(out)));
      expect(merged.map(({ cells }) => cells[2]![4] ?? null)).toEqual(
        sheets.map((_, other) => (other === index ? "已完成2次" : null)),
      );
    }
  }, 60_000);

  test("remind writes a sheet for each unit and the text to send", async () => {
    const { out } = await year(
      "remind",
      sample,
      "--as-of",
      "2022-08-15",
      "--due",
      "8月31日",
      "--out",
      inFolder("催办.xlsx"),
    );
    expect(out).toContain("【山海协作任务催办】区投促局：");
    expect(out).toContain("请于8月31日前办理并反馈");
    const workbook = await readWorkbook(readFileSync(inFolder("催办.xlsx")));
    expect(workbook.sheets.map(({ name }) => name)).toContain("区财政局");
  }, 60_000);

  test("a file of another format is named by it, whichever way its name is written", async () => {
    writeFileSync(inFolder("表.ET"), Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"));
    const { err } = await year("split", inFolder("表.ET"), "--out", inFolder("没有"));
    expect(err).toContain("这是 WPS 的 .et 文件");
  }, 60_000);

  test("summary puts offices beside each other and names files that cannot be read", async () => {
    writeFileSync(inFolder("坏.xlsx"), "not a workbook");
    const { code, out, err } = await year("summary", sample, inFolder("坏.xlsx"), "--out", inFolder("汇总.xlsx"));
    expect(code).toBe(2);
    expect(out).toContain("汇总1张");
    expect(err).toContain("坏.xlsx");
    const nothing = mkdtempSync(path.join(folder, "空"));
    const some = await year("summary", sample, nothing, "--out", inFolder("汇总-2.xlsx"));
    expect(some).toMatchObject({ code: 2, err: expect.stringContaining(`${nothing}：没有找到工作簿`) });
    const rows = await texts(inFolder("汇总.xlsx"));
    const funds = rows[1]!.findIndex((text) => text.startsWith("到位资金"));
    expect(rows[3]!.slice(0, 3)).toEqual(["西湖区", "2022", "有提示"]);
    expect(rows[3]!.slice(funds, funds + 2)).toEqual(["3亿元以上", "8"]);
  }, 60_000);

  test.each([
    [["fly"], "不认识命令“fly”"],
    [["plan", "--year", "2026", "--out", "x.xlsx"], "请写明 --place"],
    [["plan", "--place", "火星", "--year", "2026", "--out", "x.xlsx"], "没有“火星”"],
    [["plan", "--place", "西湖区", "--year", "26", "--out", "x.xlsx"], "四位年份"],
    [["remind", sample, "--as-of", "2022-02-30", "--out", "x.xlsx"], "2026-06-30 这样的日期"],
    [["split", "nowhere.xlsx", "--out", "x"], "nowhere.xlsx"],
    [["assess", sample, "nosuch.xlsx", "--out", "x.xlsx"], "assess 只读1个文件，多出“nosuch.xlsx”"],
    [["plan", sample, "--place", "西湖区", "--year", "2026", "--out", "x.xlsx"], "plan 不读文件"],
    [["assess", sample, "--year", "1999", "--out", "x.xlsx"], "assess 没有参数“--year”"],
    [["assess", sample, "--colour", "red", "--out", "x.xlsx"], "assess 没有参数“--colour”"],
    [["split", sample, "--out", "x", "--year"], "“--year”后面没有写"],
  ])(
    "%j is refused",
    async (args, sentence) => {
      const { code, out, err } = await year(...args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(sentence);
    },
    60_000,
  );
});
