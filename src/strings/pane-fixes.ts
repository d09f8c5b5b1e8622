/** The pane's words on changes that it can make itself. */
export const fixWords = {
  intro: "下列修改有确定的依据。请看清改前、改后，去掉不需要的，再点修改；改后可以撤销。",
  none: "没有可以自动修改的地方。",
  optional: "下列各列可有可无，需要的请勾选。",
} as const;

export function applyFixes(count: number): string {
  return `修改选中的 ${count} 处`;
}

export function fixesWritten(cells: number): string {
  return cells > 0 ? `已修改 ${cells} 个单元格，可以撤销。` : "没有修改任何单元格。";
}

export function fixesUndone(cells: number): string {
  return cells > 0 ? `已撤销，恢复了 ${cells} 个单元格。` : "没有恢复任何单元格。请先按下面的提示处理，再撤销。";
}
