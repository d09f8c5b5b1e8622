/** @jest-environment jsdom */
import { Status } from "../../workbench/page/status";

function line() {
  const foot = document.createElement("footer");
  const text = foot.appendChild(document.createElement("span"));
  const status = new Status(text, foot.appendChild(document.createElement("span")));
  return { status, shown: () => [text.textContent, foot.classList.contains("status--failed")] };
}

test("a refusal stands until staff have acted on and changed something", () => {
  const { status, shown } = line();
  status.refuse("不能改");
  status.noteChange();
  expect(shown()).toEqual(["不能改", true]);
  status.noteAction();
  expect(shown()).toEqual(["不能改", true]);
  status.noteChange();
  expect(shown()).toEqual(["", false]);
});

test("refused once more, it stands anew", () => {
  const { status, shown } = line();
  status.refuse("不能改");
  status.noteAction();
  status.refuse("不能改");
  status.noteChange();
  expect(shown()).toEqual(["不能改", true]);
});

test.each([
  ["what has failed", "fail", true],
  ["what was done", "say", false],
] as const)("%s stays, also in place of a refusal", (_, how, failed) => {
  const { status, shown } = line();
  status.refuse("不能改");
  status.noteAction();
  status[how]("未能保存");
  status.noteAction();
  status.noteChange();
  expect(shown()).toEqual(["未能保存", failed]);
});
