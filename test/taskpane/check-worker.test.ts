/** @jest-environment jsdom */
import type { Grid } from "../../src/core/table/grid";
import "../../src/taskpane/check-worker";
import { reviewGrids } from "../../src/taskpane/review-grids";

const answers = jest.spyOn(self, "postMessage").mockImplementation(() => undefined);

function send(grids: unknown): unknown {
  self.dispatchEvent(new MessageEvent("message", { data: grids }));
  return answers.mock.lastCall?.[0];
}

test("the worker answers grids with their result", () => {
  const grids: Grid[] = [{ sheet: "空", origin: { row: 0, column: 0 }, cells: [], merges: [] }];

  expect(send(grids)).toEqual({ result: reviewGrids(grids) });
});

test("a failure of its own is answered too: the pane must not wait for ever", () => {
  expect(send(null)).toEqual({ failure: expect.stringContaining("TypeError") });
});
