import { followVisibility } from "../../src/taskpane/pane-visibility";
import { associateRibbonActions } from "../../src/taskpane/ribbon-actions";
import { HostFailure } from "../../src/excel/host-failure";
import type { FakeWorkbook } from "./fake-workbook";
import { openPane } from "./open-pane";
import { sampleResult } from "./review-samples";

type Action = (event: { completed(): void }) => Promise<void>;

let actions: Record<string, Action>;
let workbook: FakeWorkbook;

beforeEach(() => {
  actions = {};
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, action: Action) => (actions[name] = action) } },
  });
  const pane = openPane(sampleResult([]));
  workbook = pane.workbook;
  associateRibbonActions(pane);
});

test("the ribbon's buttons of the manifest are tied to what the pane does", async () => {
  const completed = jest.fn();

  await actions.checkWorkbook!({ completed });
  await actions.clearMarks!({ completed });

  expect(Object.keys(actions)).toEqual(["checkWorkbook", "clearMarks", "writeReport"]);
  expect(workbook.asked).toEqual(["read", "mark 任务分解表", "clear"]);
  expect(completed).toHaveBeenCalledTimes(2);
});

test("the button is given back even when Excel refuses", async () => {
  const completed = jest.fn();
  workbook.failure = new HostFailure("busy", "ActivityLimitReached");

  await actions.checkWorkbook!({ completed });

  expect(completed).toHaveBeenCalledTimes(1);
});

test("where Excel cannot show the pane, what was pressed is done all the same", async () => {
  const completed = jest.fn();
  const showAsTaskpane = jest.fn(() => Promise.reject(new Error("busy")));
  Object.assign(Office, {
    VisibilityMode: { hidden: "Hidden" },
    addin: { onVisibilityModeChanged: async () => undefined, showAsTaskpane },
  });
  await followVisibility("Hidden");

  await actions.checkWorkbook!({ completed });

  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(workbook.asked).toEqual(["read", "mark 任务分解表"]);
  expect(completed).toHaveBeenCalledTimes(1);
});
