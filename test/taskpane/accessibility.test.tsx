/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { HostFailure } from "../../src/excel/host-failure";
import { App } from "../../src/taskpane/App";
import { openPane } from "./open-pane";
import { sampleFinding, sampleResult } from "./review-samples";

// axe-core looks at every element; on a busy machine that takes its time.
afterEach(cleanup);

const findings = [
  sampleFinding(11, "error", { check: "below-minimum", title: "低于下限" }),
  sampleFinding(3, "warning"),
  sampleFinding(4, "warning", { explanation: "已报备" }),
  sampleFinding(13, "info", { basis: null }),
];

/** jsdom draws nothing: contrast is seen to end to end. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function open() {
  const pane = openPane(sampleResult(findings));
  render(<App pane={pane} />);
  return pane;
}

test("before the first 审核", async () => {
  await open();
  expect(await violations()).toEqual([]);
});

test("with findings, one of them explained", async () => {
  const pane = await open();
  await act(() => pane.review.run());
  expect(await violations()).toEqual([]);
});

test("after a refusal of Excel's", async () => {
  const pane = await open();
  pane.workbook.failure = new HostFailure("busy", "Timeout");
  await act(() => pane.review.run());

  expect(screen.getByRole("button", { name: "再试一次" })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test.each([
  ["设置", /本工作簿/],
  ["公式", /公式可用/],
  ["自动修改", /没有可以自动修改/],
])("in %s", async (name, words) => {
  await open();
  await act(async () => fireEvent.click(screen.getByRole("button", { name })));
  await screen.findAllByText(words);

  expect(await violations()).toEqual([]);
});
