import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sideloadSteps, unloadSteps } from "../../../scripts/excel/sideload";
import { takeStep } from "../../../scripts/excel/take-step";

const id = "5a8a7d52-6a0e-4a86-9d0f-3c1f0b5e7c26";

test("Windows: the developer key names the manifest, then Excel starts", () => {
  const machine = { platform: "win32", home: "C:\\Users\\wang" } as const;

  expect(sideloadSteps(machine, id, "C:\\shanhai\\manifest.xml")).toEqual([
    {
      run: "reg",
      parameters: [
        "add",
        "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer",
        "/v",
        id,
        "/t",
        "REG_SZ",
        "/d",
        "C:\\shanhai\\manifest.xml",
        "/f",
      ],
    },
    { run: "cmd", parameters: ["/c", "start", "", "excel"] },
  ]);
  expect(unloadSteps(machine, id)).toEqual([
    {
      run: "reg",
      parameters: ["delete", "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer", "/v", id, "/f"],
    },
  ]);
});

test("Mac: the manifest lies in Excel's own folder, and goes again", () => {
  const home = mkdtempSync(path.join(tmpdir(), "shanhai-"));
  const manifest = path.join(home, "manifest.xml");
  writeFileSync(manifest, "<OfficeApp/>");
  const wanted = path.join(home, `Library/Containers/com.microsoft.Excel/Data/Documents/wef/${id}.manifest.xml`);

  const [copy, start] = sideloadSteps({ platform: "darwin", home }, id, manifest)!;
  takeStep(copy!, manifest);

  expect(start).toEqual({ run: "open", parameters: ["-a", "Microsoft Excel"] });
  expect(readFileSync(wanted, "utf8")).toBe("<OfficeApp/>");

  for (const step of unloadSteps({ platform: "darwin", home }, id)!) takeStep(step, manifest);

  expect(existsSync(wanted)).toBe(false);
});

test("where there is no Excel nothing is done", () => {
  expect(sideloadSteps({ platform: "linux", home: "/home/wang" }, id, "/m.xml")).toBeNull();
  expect(unloadSteps({ platform: "linux", home: "/home/wang" }, id)).toBeNull();
});

test("a command that fails says which", () => {
  const failing = { run: process.execPath, parameters: ["-e", "process.exit(3)"] };

  expect(() => takeStep(failing, "/m.xml")).toThrow(/process\.exit\(3\) ended with 3/);
});
