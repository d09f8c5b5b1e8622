/** The pane's words on what it writes, wherever it does. */
export const editWords = {
  undo: "撤销上次修改",
  writeSheet: "写成工作表",
} as const;
