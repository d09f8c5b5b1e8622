/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { FindingList } from "../../../src/taskpane/findings/FindingList";
import { headingsAtOnce } from "../../../src/taskpane/findings/listed-groups";
import { findingsPerTurn } from "../../../src/taskpane/findings/use-matching";
import type { Grouping } from "../../../src/taskpane/preferences";
import type { ReviewedFinding } from "../../../src/taskpane/reviewed";
import type { Workshop } from "../../../src/taskpane/workshop";
import { entriesAtOnce } from "../../../src/taskpane/use-shown";
import { linesPerTurn } from "../../../src/taskpane/use-turns";
import { sampleFinding } from "../review-samples";

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const many = (count: number, more: Partial<ReviewedFinding> = {}) =>
  Array.from({ length: count }, (_, index) => sampleFinding(index + 3, "warning", more));

const unused = { onGroup: () => undefined, onSelect: () => undefined, workshop: {} as Workshop };
const never = () => new Promise<never>(() => undefined);

function list(findings: readonly ReviewedFinding[], grouping: Grouping = "severity", selected = findings[0] ?? null) {
  return (
    <FindingList
      findings={findings}
      selected={selected}
      grouping={grouping}
      onExplain={never}
      onCorrect={never}
      {...unused}
    />
  );
}

const items = () => [...document.querySelectorAll<HTMLElement>("[data-check]")];
const turn = () => act(() => jest.advanceTimersToNextTimer());
const finish = () => {
  while (jest.getTimerCount() > 0) turn();
};
const again = (findings: readonly ReviewedFinding[]) => findings.map((finding) => ({ ...finding }));

test("a long list is drawn a bounded piece a turn, up to what stands there at once", () => {
  render(list(many(1_000)));
  expect(items().length).toBe(linesPerTurn);

  for (let before = items().length; before < entriesAtOnce; before = items().length) {
    turn();
    expect(items().length - before).toBeGreaterThan(0);
    expect(items().length - before).toBeLessThanOrEqual(linesPerTurn);
  }
  finish();
  expect(items().length).toBe(entriesAtOnce);

  fireEvent.click(screen.getByRole("button", { name: /再显示一些/ }));
  expect(items().length).toBeLessThanOrEqual(entriesAtOnce + linesPerTurn);
  finish();
  expect(items().length).toBe(2 * entriesAtOnce);
});

test.each<[Grouping]>([["row"], ["severity"], ["department"], ["check"]])(
  "ten thousand findings by %s: neither items nor headings beyond the bound",
  (grouping) => {
    const own = many(10_000).map((finding, index) => ({
      ...finding,
      title: `规则${index % 400}`,
      departments: [`局${index}`],
    }));
    render(list(own, grouping));
    finish();

    expect(items().length).toBe(entriesAtOnce);
    expect(screen.getAllByRole("heading").length).toBeLessThanOrEqual(entriesAtOnce + headingsAtOnce);
  },
);

test("a group below the items shown is still named, with its count", () => {
  render(list([...many(300), ...many(7).map((finding) => ({ ...finding, severity: "info" as const }))]));
  finish();

  expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual(["提示（300）", "信息（7）"]);
});

test("after a live 审核 the cards that say the same stay, with what staff have begun to write on them", () => {
  const findings = many(120);
  const { rerender } = render(list(findings));
  finish();
  const cards = items();
  const writing = cards[40]!.querySelectorAll("summary")[1]!;
  writing.parentElement!.setAttribute("open", "");

  rerender(list(again(findings).filter((_, index) => index !== 7)));

  expect(items()).toEqual(cards.filter((_, index) => index !== 7));
  expect(writing.isConnected).toBe(true);
});

test("a selected finding stays selected when another 审核 brings it again", () => {
  const findings = many(3);
  const { rerender } = render(list(findings, "severity", findings[1]));
  rerender(list(again(findings), "severity", findings[1]));

  expect(items().map((item) => item.getAttribute("aria-current"))).toEqual(["false", "true", "false"]);
});

test("a long list is searched a bounded piece a turn; meanwhile what was found before stands", () => {
  const findings = many(findingsPerTurn * 3);
  findings[findings.length - 1] = sampleFinding(9_999, "warning", { problem: "独一无二" });
  render(list(findings));
  finish();

  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "独一无二" } });
  expect(items().length).toBe(entriesAtOnce);
  turn();
  expect(items().length).toBe(entriesAtOnce);
  finish();
  expect(items().map(({ dataset }) => dataset["cell"])).toEqual(["任务分解表!B9999"]);

  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "" } });
  finish();
  expect(items().length).toBe(entriesAtOnce);
});
