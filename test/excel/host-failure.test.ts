import { HostFailure, toHostFailure } from "../../src/excel/host-failure";
import { hostFailures } from "../../src/strings/pane";

test.each([
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["AccessDenied", "access-denied"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ItemNotFound", "item-not-found"],
  ["ActivityLimitReached", "busy"],
  ["ApiNotFound", "unsupported"],
  ["GeneralException", "unexpected"],
])("%s is told as %s", (code, kind) => {
  const failure = toHostFailure(Object.assign(new Error("words that change with every release"), { code }));

  expect(failure).toMatchObject({ kind, code });
});

test("a failure of our own code is told by its name, not taken for one of Excel's", () => {
  expect(toHostFailure(new TypeError("x is undefined"))).toMatchObject({ kind: "unexpected", code: "TypeError" });
});

test.each([[null], [undefined], ["text"], [42], [{}]])("even %p rejects with a kind", (thrown) => {
  expect(toHostFailure(thrown)).toMatchObject({ kind: "unexpected", code: "Unknown" });
});

test("a failure already sorted keeps its kind and its cause", () => {
  const sorted = new HostFailure("busy", "Timeout");

  expect(toHostFailure(sorted)).toBe(sorted);
});

test.each(Object.entries(hostFailures))("%s says what happened, and what to do", (_kind, { problem, remedy }) => {
  expect(problem).toMatch(/。$/);
  // Nobody can tell from the kind alone whether an earlier request has written something.
  expect(problem).not.toContain("没有改动");
  expect(remedy).toMatch(/请/);
  expect(problem + remedy).not.toMatch(/[!！]/);
});
