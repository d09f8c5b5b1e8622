import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { placesIn } from "../../src/core/policy/places";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { Office, year } from "../core/year/office";
import { runYear } from "./run-command";

/** Of a province there are some ninety; the load of five hundred takes longer than every run should. */
const counts = process.env["SHANHAI_FULL"] ? [90, 500] : [90];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shanhai-province-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(counts)(
  "%i workbooks are summed up from the command line, each in its line, the planted ones with their gap",
  async (count) => {
    const places = placesIn(year).filter(({ role }) => role !== "city");
    const files = Array.from({ length: count }, (_, index) => {
      const office = new Office(places[index % places.length]!);
      if (office.has("到位资金") && index % 7 === 0) office.set("到位资金", "完成值", "1.2亿元");
      const file = path.join(folder, `${String(index).padStart(3, "0")}.xlsx`);
      writeFileSync(file, office.bytes());
      return { file, place: office.place.name, behind: office.text("到位资金", "完成值") !== "" };
    });
    const out = path.join(folder, `汇总-${count}.xlsx`);
    const started = performance.now();
    const { stdout } = await runYear("summary", ...files.map(({ file }) => file), "--out", out);
    const seconds = (performance.now() - started) / 1000;
    expect(stdout).toContain(`汇总${count}张`);
    process.stdout.write(`${count} workbooks summed up in ${seconds.toFixed(1)} s\n`);

    const [grid] = gridsOf(await readWorkbook(readFileSync(out)));
    const [first, second, ...lines] = grid!.cells.slice(1);
    expect(lines.map(([place]) => place)).toEqual(files.map(({ place }) => place));
    const funds = first!.findIndex((text) => String(text).startsWith("到位资金"));
    const gap = second!.indexOf("差额", funds);
    expect(lines.map((line) => line[gap] ?? null)).toEqual(files.map(({ behind }) => (behind ? 1.8 : null)));
  },
  300_000,
);
