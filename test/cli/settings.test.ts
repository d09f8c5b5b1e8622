import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { policyFor } from "../../src/core/policy/policies";
import { NO_SETTINGS, type WorkbookSettings } from "../../src/core/settings/workbook-settings";
import { settingSheets } from "../../src/strings/setting-sheets";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { runCheck } from "./run-command";

const root = path.resolve(__dirname, "../..");

/** Each check starts a process of its own. */
jest.setTimeout(60_000);

interface Finding {
  readonly check: string;
  readonly cell: string;
  readonly indicator?: string;
  readonly explanation?: string;
  readonly message: string;
}

/** Checks the sample as a file that holds the given settings on its own sheets, 设置 hidden. */
async function check(settings: Partial<WorkbookSettings>, ...options: readonly string[]) {
  const sheets = settingSheets({ ...NO_SETTINGS, ...settings }, policyFor(2022));
  const sample = await readFile(path.join(root, "assets/sample/xihu-2022.xlsx"));
  const bytes = await patchWorkbook(
    sample,
    sheets.map(({ name, rows, boldRows, columnWidths }) => ({ kind: "add-sheet", name, rows, boldRows, columnWidths })),
  );
  const file = path.join(await mkdtemp(path.join(tmpdir(), "shanhai-")), "西湖区.xlsx");
  await writeFile(file, hide("SHANHAI_设置", bytes));
  const { stdout } = await runCheck("--format", "json", ...options, file);
  const [answer] = JSON.parse(stdout).files;
  const [table] = answer.tables;
  const found = (id: string): readonly Finding[] => table.findings.filter((finding: Finding) => finding.check === id);
  return { answer, table, found };
}

function hide(sheet: string, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const book = "xl/workbook.xml";
  const xml = strFromU8(parts[book]!).replace(`<sheet name="${sheet}"`, `<sheet state="hidden" name="${sheet}"`);
  expect(xml).toContain('state="hidden"');
  return zipSync({ ...parts, [book]: strToU8(xml) });
}

describe("npm run check on a file that holds its own settings", () => {
  test("minimums by level, an explanation, a check switched off; the sheets are no task tables", async () => {
    const before = await check({});
    const [hedged] = before.found("hedged-goal");
    const row = before.table.rows.find((each: { row: number }) => `B${each.row}` === hedged!.cell);

    const { answer, table, found } = await check({
      minimums: [
        {
          indicator: "P05-5",
          level: "city",
          value: 90000,
          unit: "万元",
          comparator: "ge",
          year: 2022,
          source: "杭山海办〔2022〕3号",
          active: true,
        },
      ],
      explanations: [
        { check: "hedged-goal", indicator: null, content: row.content, goal: row.goal, text: "=市里统一用语" },
      ],
      switchedOff: [{ check: "missing-baseline", reason: "上年数另报" }],
    });

    expect(answer.tables).toHaveLength(1);
    expect(answer.switchedOff).toEqual([{ check: "missing-baseline", reason: "上年数另报" }]);
    expect([before.found("missing-baseline").length, found("missing-baseline").length]).toEqual([1, 0]);
    expect(found("hedged-goal").find(({ cell }) => cell === hedged!.cell)?.explanation).toBe("=市里统一用语");

    const [below] = found("below-minimum");
    expect(below).toMatchObject({ indicator: "P05-5" });
    expect(table.outcome).toBe("errors");
    const indicators = table.rows.flatMap((each: { indicators: readonly object[] }) => each.indicators);
    expect(indicators).toContainEqual(
      expect.objectContaining({ id: "P05-5", verdict: "below", level: "city", source: "杭山海办〔2022〕3号" }),
    );
    expect(table.coverage.find(({ id }: { id: string }) => id === "P05-5")).toMatchObject({ level: "city" });
    expect(table.coverage.find(({ id }: { id: string }) => id === "P03-3").level).toBeUndefined();
  });

  test("hidden 设置 goes before the title, an option before 设置", async () => {
    const settings = { place: "淳安县", year: 2024 };
    const identity = ({ table }: Awaited<ReturnType<typeof check>>) => [table.place, table.role, table.year];
    expect(identity(await check(settings))).toEqual(["淳安县", "recipient", 2024]);
    expect(identity(await check(settings, "--place", "西湖区", "--year", "2023"))).toEqual([
      "西湖区",
      "supporter",
      2023,
    ]);
  });
});
