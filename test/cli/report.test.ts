import { createHash } from "node:crypto";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { reportStateOf } from "../../src/core/report/fingerprint";
import { gridsOf } from "../../src/xlsx/grids-of";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { runCheck } from "./run-command";

const root = path.resolve(__dirname, "../..");
jest.setTimeout(60_000);

test("the receiver of a marked copy can tell whether it was changed since", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "shanhai-"));
  const sample = "assets/sample/xihu-2022.xlsx";
  await runCheck("--out", folder, sample);
  const copy = await readFile(path.join(folder, "xihu-2022.xlsx"));

  const stateOf = async (bytes: Uint8Array) =>
    reportStateOf(gridsOf(await readWorkbook(bytes)), (text) =>
      Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex")),
    );
  const sheet = (await readWorkbook(copy)).sheets[0]!.name;
  const edited = await patchWorkbook(copy, [{ kind: "set-value", sheet, row: 2, column: 1, value: "到位资金1亿元" }]);

  expect(await stateOf(await readFile(path.join(root, sample)))).toBe("no-report");
  expect(await stateOf(copy)).toBe("unchanged");
  expect(await stateOf(edited)).toBe("changed");
});
