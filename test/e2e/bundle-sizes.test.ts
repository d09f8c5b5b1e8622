import { existsSync } from "node:fs";
import path from "node:path";
import { bundleSizes } from "../../scripts/bundle-sizes";

const dist = path.resolve(__dirname, "../../dist");

/** Microsoft's React template needs 169 kB for one button. */
const mostKilobytes = 130;

test("the scripts that the pane waits for at its start stay small", () => {
  if (!existsSync(path.join(dist, "taskpane.html"))) throw new Error("Run `npm run build` first: dist/ is measured.");

  expect(bundleSizes(dist).total / 1000).toBeLessThanOrEqual(mostKilobytes);
});
