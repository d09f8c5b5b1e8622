import type { CellValue } from "../../src/core/table/grid";
import { cell, type LaidCell, type Layout } from "./layout";
import {
  append,
  filledDown,
  headed,
  headerRows,
  insertBefore,
  inTurn,
  isHeader,
  isTask,
  type Rearrange,
  reordered,
  rewrite,
  sourceRow,
  taskRows,
  titled,
  unmerged,
  withColumn,
  without,
} from "./rearrange";
import { traditional } from "./traditional";

export interface Variant {
  readonly name: string;
  /** The same table laid out otherwise: on one sheet or on several. */
  readonly layouts: (sample: Layout) => readonly Layout[];
  /** Its rows stand in another order. */
  readonly isReordered?: boolean;
  /** Checks that the layout itself silences: there is nothing left to report. */
  readonly silences?: readonly string[];
  /** What the layout itself adds, at its new cells by name. */
  readonly adds?: readonly { readonly check: string; readonly at: string; readonly severity?: string }[];
}

const one = (name: string, ...steps: readonly Rearrange[]): Variant => ({
  name,
  layouts: (sample) => [inTurn(...steps)(sample)],
});

const line = (text: CellValue, at: string | null = null): LaidCell[] => [
  cell(text, at),
  cell(null),
  cell(null),
  cell(null),
];
const title = "西湖区山海协作工程 2022 年度工作任务分解表";
const groups = [3, 7, 11, 19, 22];
const chapters = ["一、产业合作", "二、援建资金", "三、交流培训", "四、消费帮扶", "五、其他工作"];
const chapter = (source: number) => chapters[groups.indexOf(source)]!;
const labels = (layout: Layout): LaidCell[] => layout.rows[1]!.map(({ value }) => cell(value));

const workingColumns: readonly [string, (task: number) => CellValue][] = [
  ["省定指标", () => null],
  ["目标值", () => null],
  ["单位", () => null],
  ["上年值", () => null],
  ["市级下达值", () => null],
  ["完成值", (task) => task],
  ["佐证材料（已提交）", () => "会议通知"],
  ["联系人", () => "张三"],
  ["备注/说明", () => "按计划推进"],
];

const merging: readonly Variant[] = [
  one("as printed"),
  one("unmerged: covered cells stay blank", unmerged()),
  one("工作内容 unmerged, 佐证依据 merged", unmerged("A")),
  one("佐证依据 unmerged, 工作内容 merged", unmerged("D")),
  one(
    "同上 in the place of shared evidence",
    unmerged(),
    rewrite((each, row) => (isTask(row) && each.at?.startsWith("D") && each.value === null ? "同上" : undefined)),
  ),
  {
    ...one("every row says its evidence itself", unmerged(), filledDown()),
    silences: ["inherited-evidence"],
  },
  one("every row says its content itself, evidence stays merged", filledDown("A")),
  one("single cells merged with blank columns beside them", (layout) => {
    const rows = layout.rows.map((row) => [...row, cell(null)]);
    const beside = rows.filter(isTask).map((row) => ({ first: row[1]!, last: row[1]! }));
    return { ...layout, rows, merges: [...layout.merges, ...beside] };
  }),
];

const moving: readonly Variant[] = [
  one("shifted down", (layout) => ({ ...layout, rows: [line(null), line(null), line(null), ...layout.rows] })),
  one("shifted right", (layout) => ({
    ...layout,
    rows: layout.rows.map((row) => [cell(null), cell(null), ...row]),
  })),
  one("a used range that begins at D5", (layout) => ({ ...layout, origin: { row: 4, column: 3 } })),
  one("columns in another order", reordered(2, 0, 1, 3)),
  one("columns in the opposite order", reordered(3, 2, 1, 0)),
  one(
    "blank rows between the tasks",
    insertBefore(taskRows, () => [line(null)]),
  ),
  one("blank rows and columns behind the table", (layout) => ({
    ...layout,
    rows: [...layout.rows.map((row) => [...row, cell(null), cell(null)]), line(null), line(null)],
  })),
  one("hidden rows and columns", (layout) => ({ ...layout, hiddenRows: [4, 8, 12], hiddenColumns: [3] })),
];

const heading: readonly Variant[] = [
  one("a title that is not merged", (layout) => ({ ...layout, merges: layout.merges.slice(1) })),
  one("a title in two rows", (layout) => ({
    ...layout,
    merges: layout.merges.slice(1),
    rows: [line("西湖区山海协作工程", "A1"), line("2022年度工作任务分解表"), ...layout.rows.slice(1)],
  })),
  one(
    "a blank row below the title",
    insertBefore([2], () => [line(null)]),
  ),
  one("附件 above the title", (layout) => ({ ...layout, rows: [line("附件1"), ...layout.rows] })),
  one(
    "单位：万元 at the corner",
    insertBefore([2], () => [[cell(null), cell(null), cell(null), cell("单位：万元")]]),
  ),
  one(
    "who filled it in, above the header",
    insertBefore([2], () => [[cell("填报单位：西湖区发改经信局"), cell(null), cell(null), cell("2022年3月1日")]]),
  ),
  one("the year in characters", titled("西湖区山海协作工程二〇二二年度工作任务分解表")),
  one("city and district in the title", titled("杭州市西湖区2022年山海协作工程任务分解表")),
  {
    name: "the place in the sheet's name alone",
    layouts: (sample) => [{ ...titled("2022年度山海协作工程任务分解表")(sample), sheet: "西湖区" }],
  },
];

const labelling: readonly Variant[] = [
  one("other words: 工作任务", headed("工作任务", "年度目标", "责任部门", "佐证材料")),
  one("other words: 主要任务", headed("主要任务", "目标任务", "牵头单位", "印证材料")),
  one("other words: 重点工作", headed("重点工作", "目标要求", "承办单位", "支撑材料")),
  one("other words: 任务名称", headed("任务名称", "2022年工作目标", "责任主体", "证明材料清单")),
  one("two words for tasks: 目标任务 and 具体要求", headed("目标任务", "具体要求", "责任单位", "佐证资料")),
  one("two words for content: 重点任务 and 主要内容", headed("重点任务", "主要内容", "责任单位", "台账资料")),
  {
    ...one("one letter typed wrong", headed("工作内容", "工作目标", "责任单位", "佐征依据")),
    adds: [{ check: "unsure-column", at: "D2", severity: "warning" }],
  },
  one("full-width spaces", headed("工　作　内　容", "工　作　目　标", "责 任 单 位", "佐　证　依　据")),
  one("line breaks", headed("工作\n内容", "工作\n目标", "责任\n单位", "佐证\r\n依据")),
  one(
    "brackets",
    headed("工作内容（任务）", "工作目标(2022年)", "责任单位【牵头、配合】", "佐证依据（会议通知、图片资料等）"),
  ),
  one("stars, colons and numbers", headed("*工作内容", "*工作目标：", "三、责任单位", "佐证依据*")),
  one(
    "traditional characters in title and headers",
    titled(traditional(title)),
    headed("工作內容", "工作目標", "責任單位", "佐證依據"),
  ),
];

const twoRows = (layout: Layout, isMerged: boolean): Layout => {
  const widened = layout.rows.map((row) => [...row.slice(0, 3), cell(null), ...row.slice(3)]);
  const rows: LaidCell[][] = [];
  const merges = [...layout.merges];
  for (const row of widened) {
    rows.push(row);
    if (!isHeader(row)) continue;
    const lower = [cell(null), cell(null), cell("牵头单位"), cell("配合单位"), cell(null)];
    rows.push(lower);
    if (!isMerged) continue;
    merges.push({ first: row[2]!, last: row[3]! });
    for (const column of [0, 1, 4]) merges.push({ first: row[column]!, last: lower[column]! });
  }
  return { ...layout, rows, merges };
};

const columns: readonly Variant[] = [
  one(
    "序号",
    withColumn(0, "序号", (task) => task),
  ),
  one(
    "序号 by group, blank inside",
    withColumn(0, "序号", (task) => ([4, 9, 12, 13, 14, 16, 17].includes(task) ? null : task)),
  ),
  one(
    "牵头单位 and 配合单位",
    headed("工作内容", "工作目标", "牵头单位", "佐证依据"),
    withColumn(3, "配合单位", () => null),
  ),
  one("two header rows: 责任单位 over 牵头单位 and 配合单位", (layout) => twoRows(layout, true)),
  one("two header rows whose merges were lost", (layout) => twoRows(layout, false)),
  one("a header two rows high", (layout) => {
    const merges = [...layout.merges];
    const rows = layout.rows.flatMap((row) => {
      if (!isHeader(row)) return [row];
      const lower = line(null);
      row.forEach((each, column) => merges.push({ first: each, last: lower[column]! }));
      return [row, lower];
    });
    return { ...layout, rows, merges };
  }),
  one(
    "working columns to the right",
    ...workingColumns.map(([label, value], index) => withColumn(4 + index, label, value)),
  ),
  one("working columns to the left", ...workingColumns.map(([label, value]) => withColumn(0, label, value))),
  one(
    "working columns in between",
    ...workingColumns.map(([label, value], index) => withColumn((index % 4) + 1, label, value)),
  ),
  one(
    "columns that nobody knows",
    withColumn(0, "分类号", () => "甲"),
    withColumn(3, "领导批示", () => "请抓好落实"),
  ),
  {
    ...one(
      "完成时限, filled in every row: 及时 has its date",
      withColumn(4, "完成时限", () => "2022年12月底"),
    ),
    silences: ["missing-deadline"],
  },
];

const pages: readonly Variant[] = [
  {
    ...one(
      "no repeated headers",
      without((row) => [8, 18].includes(sourceRow(row) ?? 0)),
    ),
    silences: ["repeated-header"],
  },
  {
    name: "a header on more pages",
    layouts: (sample) => [
      insertBefore([11, 22, 24], (source) => [
        sample.rows[1]!.map(({ value }, column) => cell(value, `page ${source}${column || ""}`)),
      ])(sample),
    ],
    adds: ["page 11", "page 22", "page 24"].map((at) => ({ check: "repeated-header", at })),
  },
  one(
    "续表 above every page",
    insertBefore([8, 18], () => [line("续表")]),
  ),
  one(
    "the title and （续） above every page",
    insertBefore([8, 18], () => [line(`${title}（续）`)]),
  ),
  one(
    "the title printed again above every page",
    insertBefore([8, 18], () => [line(title)]),
  ),
  one(
    "page numbers below every page",
    insertBefore([8, 18], () => [line("第 1 页，共 3 页")]),
  ),
  one(
    "单位：万元 again on every page",
    insertBefore([8, 18], () => [[cell(null), cell(null), cell(null), cell("单位：万元")]]),
  ),
  {
    ...one("sections, spread by a merge", (layout) => {
      const merges = [...layout.merges];
      const divided = insertBefore(groups, (source) => {
        const row = line(chapter(source).slice(2), `section ${source}`);
        merges.push({ first: row[0]!, last: row[3]! });
        return [row];
      })(layout);
      return { ...divided, merges };
    }),
    adds: groups.map((source) => ({ check: "skipped-row", at: `section ${source}` })),
  },
  {
    ...one(
      "sections by number",
      insertBefore(groups, (source) => [line(chapter(source), `section ${source}`)]),
    ),
    adds: groups.map((source) => ({ check: "skipped-row", at: `section ${source}` })),
  },
  {
    ...one(
      "sections by number in 序号",
      withColumn(0, "序号", (task) => task),
      insertBefore(groups, (source) => {
        const [number, name] = chapter(source).split("、") as [string, string];
        return [[cell(number, `section ${source}`), cell(name), cell(null), cell(null), cell(null)]];
      }),
    ),
    adds: groups.map((source) => ({ check: "skipped-row", at: `section ${source}` })),
  },
  {
    ...one("合计 at the end", (layout) => ({ ...layout, rows: [...layout.rows, line("合计", "total")] })),
    adds: [{ check: "skipped-row", at: "total" }],
  },
  one(
    "notes below",
    append(
      ["注：1.本表由区发改经信局负责解释。"],
      ["2.各单位于12月底前报送，淳安县同步落实。"],
      ["填表人：张三", "联系电话：8888"],
    ),
  ),
  one("a closing sentence below", append([], ["以上任务请各单位认真抓好落实，并按时报送佐证材料。"])),
  one(
    "signed and dated below",
    append([], [null, null, null, "西湖区人民政府办公室"], [null, null, null, "2022年3月29日"]),
  ),
];

/** A sheet for each of the rows' departments, every row complete by itself. */
function perDepartment(sample: Layout, titleOf: (department: string, index: number) => string): readonly Layout[] {
  const filled = filledDown()(unmerged()(sample));
  const tasks = filled.rows.filter(isTask);
  const names = [...new Set(tasks.map((row) => String(row[2]!.value)))];
  return names.map((name, index) => ({
    sheet: `单位${index + 1}`,
    merges: [],
    rows: [
      line(titleOf(name, index), index === 0 ? "A1" : null),
      labels(sample),
      ...tasks.filter((row) => row[2]!.value === name),
    ],
  }));
}

const divided: readonly Variant[] = [
  {
    name: "a sheet per department, each with the full title",
    layouts: (sample) => perDepartment(sample, () => title),
    isReordered: true,
    silences: ["inherited-evidence", "repeated-header"],
  },
  {
    name: "a sheet per department, the place on the first alone",
    layouts: (sample) => perDepartment(sample, (name, index) => (index === 0 ? title : `${name.slice(0, 12)}任务清单`)),
    isReordered: true,
    silences: ["inherited-evidence", "repeated-header"],
  },
  one("two tables on a sheet", (layout) =>
    insertBefore([13], () => [line(null), line("西湖区2022年山海协作干部和社会事业任务分解表"), labels(layout)])(
      layout,
    ),
  ),
  one("two tables without a blank row between them", (layout) =>
    insertBefore([13], () => [line("西湖区2022年山海协作干部和社会事业任务分解表"), labels(layout)])(layout),
  ),
  {
    name: "a cover sheet beside it",
    layouts: (sample) => [
      { sheet: "封面", merges: [], rows: [line("山海协作工程资料汇编"), line("工作内容说明"), line("目录")] },
      sample,
    ],
  },
];

const texts: readonly Variant[] = [
  one(
    "cells padded with spaces and line ends",
    rewrite((each, row) => (isTask(row) && typeof each.value === "string" ? ` ${each.value}\n` : undefined)),
  ),
  one(
    "full-width digits and brackets",
    rewrite((each, row) =>
      isTask(row) && typeof each.value === "string"
        ? each.value.replace(/[0-9()]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
        : undefined,
    ),
  ),
  one(
    "headers of later pages in other spacing",
    rewrite((each, row) =>
      isHeader(row) && sourceRow(row) !== headerRows[0] && typeof each.value === "string"
        ? [...each.value].join(" ")
        : undefined,
    ),
  ),
];

/** Ways in which offices lay out one and the same table. */
export const variants: readonly Variant[] = [
  ...merging,
  ...moving,
  ...heading,
  ...labelling,
  ...columns,
  ...pages,
  ...divided,
  ...texts,
];
