import { SheetCells } from "./sheet-cells";
import type { Workbench } from "./workbench";
import type { WorkbenchApi } from "./workbench-api";

/** What scripts may do to the workbench. Everything is about the workbook that is in front when they ask. */
export function scriptedWorkbench(workbench: Workbench): WorkbenchApi {
  const book = () => workbench.current.book;
  const channel = () => workbench.current.frame.channel;
  const cells = () => new SheetCells(book(), workbench.functions);
  // A newly opened workbook has a channel of its own, which starts at none.
  let counted = { channel: channel(), requests: 0 };
  return {
    open: (bytes, name) => workbench.open(new Uint8Array(bytes), name),
    save: () => workbench.save(),
    cell: (sheet, a1) => cells().read(sheet, a1),
    setCell: (sheet, a1, value) => cells().write(sheet, a1, value),
    marks: (sheet) => cells().marks(sheet),
    sheets: () =>
      book()
        .workbook.getSheets()
        .map((sheet) => sheet.getSheetName()),
    requests: () => {
      const before = counted.channel === channel() ? counted.requests : 0;
      counted = { channel: channel(), requests: channel().requests };
      return counted.requests - before;
    },
    fail: (code) => {
      channel().failure = code;
    },
    idle: () => workbench.calculation.idle(),
    setLatency: (milliseconds) => {
      channel().latency = milliseconds;
    },
    announce: (sets) => {
      workbench.announce(sets);
      return workbench.startAnew();
    },
    command: (id, parameters) => {
      book().run(id, { ...parameters }, book().workbook.getActiveSheet());
    },
    coauthorEdit: (sheet, a1, value) => {
      const edited = book();
      edited.byCoauthor = true;
      try {
        cells().write(sheet, a1, value);
      } finally {
        edited.byCoauthor = false;
      }
    },
    setReadOnly: (readOnly) => {
      book().readOnly = readOnly;
    },
    unknownCalls: () => Object.fromEntries(workbench.current.host.unknown),
  };
}
