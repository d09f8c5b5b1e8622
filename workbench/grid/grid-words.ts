/**
 * Words of the grid's own in Chinese, laid over those that come with it: some it lacks, so that a message box would be empty, and
 * its refusals, which say neither why nor what to do. By the grid's keys.
 */
export const gridWords = {
  "find-replace": {
    replace: { "partial-success": "已替换 {0} 处，另有 {1} 处不能修改，没有替换。" },
  },
  sheets: {
    info: {
      overlappingSelections: "选中的几块区域互相重叠，请重新选择后再操作。",
      acrossMergedCell: "那里有合并单元格会被拆开，没有移动。请先取消合并，或换一个位置。",
      partOfCell: "只选中了合并单元格的一部分，请选中整个合并单元格后再操作。",
      hideSheet: "至少要有一张显示的工作表，不能再隐藏。",
    },
  },
  "sheets-formula": {
    progress: {
      analyzing: "正在分析公式",
      calculating: "正在计算公式",
      "array-analysis": "正在分析数组公式",
      "array-calculation": "正在计算数组公式",
      done: "计算完毕",
    },
  },
  "sheets-ui": {
    borderLine: {
      borderTlbr: "左上至右下斜线",
      borderBlTr: "左下至右上斜线",
      borderTlbcTlmr: "左上双斜线",
      borderTlbrTlbcTlmr: "左上三斜线",
      borderMltrBctr: "右上双斜线",
    },
    clipboard: {
      paste: {
        exceedMaxCells: "要粘贴的单元格太多，没有粘贴。请分几次粘贴。",
        overlappingMergedCells: "粘贴的内容只盖住合并单元格的一部分，没有粘贴。请先取消合并，或粘贴到别处。",
      },
    },
    filter: {
      confirm: { error: "提示", notAllowedToInsertRange: "有筛选隐藏的行，不能在此增删单元格，请先清除筛选。" },
    },
    info: { error: "提示", forceStringInfo: "这里的数字是文本，不参加计算。" },
    merge: {
      overlappingError: "选中的几块区域互相重叠，不能合并。请重新选择。",
      partiallyError: "只选中了合并单元格的一部分，请选中整个合并单元格后再操作。",
      confirm: { warning: "提示", dismantleMergeCellWarning: "有合并单元格会被拆开，要继续吗？" },
    },
  },
  ui: { ribbon: { menu: "菜单" } },
} as const;
