import { AlikeRows } from "../../../src/core/checks/alike-rows";
import type { RowContext } from "../../../src/core/checks/define-check";
import type { TaskCell } from "../../../src/core/table/task-table";

/** A row whose departments were all filled by ditto marks, and whose 工作内容 came as given. */
function rowOf(departments: number, via: TaskCell["via"]): RowContext {
  const cell = (origin: TaskCell["via"]) => ({ text: "", via: origin });
  const row = {
    content: cell(via),
    goal: cell("own"),
    evidence: cell("own"),
    departments: Array.from({ length: departments }, () => cell("ditto")),
    working: {},
  };
  return { form: "form", evidence: "", departments: "", deadlineCell: "", row } as never;
}

test.each([1, 5, 12])("rows with %d columns of departments are alike where their texts came the same way", (count) => {
  const rows = new AlikeRows<string>();
  const group = rows.groupOf(rowOf(count, "own"));
  expect(group).not.toBeNull();
  expect(rows.groupOf(rowOf(count, "own"))).toBe(group);
  expect(rows.groupOf(rowOf(count, "merge"))).not.toBe(group);
});

test.each([24, 40, 600])("rows with %d columns of departments are never taken for alike where they differ", (count) => {
  const rows = new AlikeRows<string>();
  const group = rows.groupOf(rowOf(count, "own"));
  expect(group !== null && rows.groupOf(rowOf(count, "merge")) === group).toBe(false);
});
