import type { SubmissionCopy } from "../core/report/submission-copy";

/** What staff are told of a 上报稿, one line a matter; none where it holds all that the workbook does. */
export function submissionNotes({ leftOut, shown }: Pick<SubmissionCopy, "leftOut" | "shown">): readonly string[] {
  const columns = leftOut.flatMap((each) =>
    each.kind === "columns" ? [`工作表“${each.sheet}”的“${each.labels.join("”“")}”列没有放入上报稿。`] : [],
  );
  const sheetsOf = (isOurs: boolean) =>
    leftOut.flatMap((each) => (each.kind === "sheet" && each.isOurs === isOurs ? [each.sheet] : []));
  const named = (sheets: readonly string[], what: string) =>
    sheets.length === 0 ? [] : [`${what}“${sheets.join("”“")}”没有放入上报稿。`];
  return [
    ...columns,
    ...named(sheetsOf(false), "没有任务分解表的工作表"),
    ...named(sheetsOf(true), "本加载项的工作表"),
    ...shown.map(({ sheet, rows }) => `工作表“${sheet}”有${rows}行原来是隐藏或筛选掉的，在上报稿中可以看到。`),
  ];
}
