/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../deploy/machine-check");
const source = readFileSync(path.join(folder, "check.js"), "utf8");
const [, body] = /<body>([^]*?)<script/u.exec(readFileSync(path.join(folder, "check.html"), "utf8"))!;

const settings = {
  files: [],
  office: "office.js",
  requirementSets: [],
  oldestChromium: 90,
  oldestSafari: 14,
  version: "1.0.0",
};

/** What the cell of the formula shows, one answer each time that it is asked; the last one again and again. */
function machineWith(answers: readonly unknown[]) {
  const left = [...answers];
  const cell = { formulas: [], values: [[null as unknown]], load: () => undefined };
  const sheet = { getRange: () => cell, delete: jest.fn() };
  const context = {
    workbook: { worksheets: { add: () => sheet } },
    sync: async () => {
      cell.values = [[left.length > 1 ? left.shift() : left[0]]];
    },
  };
  Object.assign(globalThis, {
    Office: {
      onReady: (ready: (info: object) => void) => ready({ host: "Excel" }),
      context: { diagnostics: null, requirements: { isSetSupported: () => true } },
    },
    Excel: { run: (work: (given: object) => unknown) => work(context) },
  });
  document.body.innerHTML = `${body}<script type="application/json" id="settings">${JSON.stringify(settings)}</script>`;
  new Function(source)();
  document.body.querySelector<HTMLScriptElement>('script[src="office.js"]')!.onload!(new Event("load"));
  return sheet;
}

function formulaRow(): readonly string[] {
  const rows = [...document.querySelectorAll("#results tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ""),
  );
  return rows.find(([item]) => item === "公式")!;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each<[string, readonly unknown[], RegExp, RegExp]>([
  ["computes at once", [10_000], /^正常　可以计算/, /^$/],
  ["computes after a slow start of eight seconds", [...Array(7).fill("#BUSY!"), 10_000], /^正常　可以计算/, /^$/],
  ["knows no such function", ["#NAME?"], /^需处理　得到 #NAME\?/, /“写入结果列”/],
  ["is still busy after ten seconds", ["#BUSY!"], /^—　得到 #BUSY!/, /稍等.*再点/],
])("a formula that %s", async (_name, answers, result, advice) => {
  const sheet = machineWith(answers);
  document.getElementById("try-formula")!.click();
  await jest.advanceTimersByTimeAsync(12_000);
  expect(formulaRow()).toEqual(["公式", expect.stringMatching(result), expect.stringMatching(advice)]);
  expect(formulaRow()[2]).not.toContain("写入数值");
  expect(sheet.delete).toHaveBeenCalledTimes(1);
});
