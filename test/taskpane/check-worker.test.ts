/** @jest-environment jsdom */
import type { Grid } from "../../src/core/table/grid";
import "../../src/taskpane/check-worker";
import { reviewGrids } from "../../src/taskpane/review-grids";

const answers = jest.spyOn(self, "postMessage").mockImplementation(() => undefined);

async function send(task: string, ...parameters: unknown[]): Promise<unknown> {
  self.dispatchEvent(new MessageEvent("message", { data: { id: 7, task, parameters } }));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  return answers.mock.lastCall?.[0];
}

test("the worker answers grids with their result, under the number of the question", async () => {
  const grids: Grid[] = [{ sheet: "空", origin: { row: 0, column: 0 }, cells: [], merges: [] }];

  expect(await send("review", grids, {})).toEqual({ id: 7, result: await reviewGrids(grids, {}) });
});

test("a failure of its own is answered too: the pane must not wait for ever", async () => {
  expect(await send("review", null, {})).toEqual({
    id: 7,
    failure: expect.stringContaining("TypeError"),
    fileMissing: false,
  });
});
