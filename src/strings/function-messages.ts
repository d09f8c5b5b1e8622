import type { DifferenceKind } from "../core/comparison/difference";

/** What stands beside #VALUE! and #N/A: what was not understood and what to change. */
export const functionMessages = {
  unknownIndicator: (name: string) =>
    name === ""
      ? "没有写指标。请写编号或名称，例如 P03-3、到位资金。"
      : `没有“${name}”这个指标。请写编号或名称，例如 P03-3、到位资金。`,
  unknownUnit: (unit: string) => `不认识单位“${unit}”。请写 亿元、万元、元、亩、公顷、平方公里、次、个、名 等。`,
  unknownRole: (role: string) => `角色只能是 支援地、受援地 或 设区市，不能是“${role}”。`,
  unknownYear: (year: string) => `年度应是四位年份，例如 2022，不能是“${year}”。`,
  badIndex: (index: string) => `“第几个”应是从 1 数起的整数，不能是“${index}”。`,
  noQuantity: (unit: string | null) =>
    unit
      ? `没有找到能换算成“${unit}”的目标数量。请写明数量，或换一个单位。`
      : "没有找到目标数量。请写明数量，例如 8亿元、6个。",
  noSuchQuantity: (index: number, found: number) => `只有${found}个这样的数量，没有第${index}个，请改小“第几个”。`,
  noMinimum: (name: string) => `“${name}”没有数量下限，只能定性核对。请换一个有下限的指标，例如 到位资金。`,
  relativeMinimum: (name: string) => `“${name}”的下限是上年金额，没有固定的数。请用 SHORTFALL 并给出上年值。`,
  notBound: (name: string, role: string) => `“${name}”不约束${role}。请换一个角色或指标。`,
  incomparableUnit: (unit: string, own: string) => `“${unit}”与指标的单位“${own}”不能换算。请改用同类单位。`,
  bareNumber: (value: string) => `“${value}”没有单位。请写成“${value}亿元”这样的形式，或在“单位”参数里写明。`,
  missingBaseline: (name: string) => `缺上年的${name}，无法判断。请在“上年值”参数里给出。`,
  unreadableBaseline: (text: string) => `上年值“${text}”里没有可以比较的数。请写成“660万元”这样的形式。`,
  notComparable: (name: string) => `没有可以与“${name}”比较的数量。请在目标里写明数量和单位。`,
  committed: () => "目标只写明相对上年，没有可以相减的数。请写明金额和上年值。",
  noDepartment: () => "没有读到责任单位。请写单位名称，多个单位用“、”隔开。",
  noEvidence: () => "没有写明佐证材料。请写明材料名称，例如 会议通知、签到表。",
  noDeadline: () => "没有找到完成时限。请写成“7月底前”这样的形式。",
  vagueDeadline: (words: string) => `“${words}”没有写明日期。请写成“7月底前”这样的形式。`,
  yearNeeded: (words: string) => `“${words}”没有年份。请在“年度”参数里给出，例如 2022。`,
  unitsNeeded: () => "请写明换算前后的单位，例如 万元、亿元。",
  notANumber: (text: string) =>
    text === "" ? "单元格是空的，没有可以换算的数。请写数字。" : `“${text}”不是数。请只写数字，单位写在后面的参数里。`,
  differentKinds: (from: string, to: string) => `“${from}”与“${to}”不是同一类单位，不能换算。请改用同类单位。`,
  unequalColumns: () => "工作内容与工作目标的行数不一样，请选同样多的行。",
  unknownPlace: (name: string) =>
    name === ""
      ? "没有写地名。请写市、县（市、区）的名称，例如 西湖区。"
      : `“${name}”不在结对表中。请写市、县（市、区）的名称，例如 西湖区、淳安县。`,
  noPartner: (name: string) => `结对表里没有${name}的结对地。请核对地名。`,
  noPairing: (year: number, first: number) => `没有${year}年的结对表，现有的从${first}年起，请改写年度。`,
  incomparableFigures: (a: string, b: string) => `“${a}”与“${b}”不能比较。请用同一类单位，或都只写数字。`,
  badDate: (text: string) =>
    text === ""
      ? "没有写截至日期。请写日期，例如 DATE(2022,6,30)。"
      : `“${text}”不是日期。请写日期，例如 DATE(2022,6,30) 或 2022-6-30。`,
  errorCell: (code: string) => `所引用的单元格是错误值 ${code}，请先改正它。`,
  emptyTarget: () => "目标是空的，没有可以比较的数量。请写明数量，例如 8亿元。",
  noFigure: (text: string, unit: string | null) => {
    if (text === "") return "单元格是空的，没有可以比较的数。请写明数量。";
    return unit
      ? `“${text}”里没有能换算成“${unit}”的数量。请写明数量，或换一个单位。`
      : `“${text}”里没有可以比较的数量。请写明数量，例如 8亿元、6个。`;
  },
  zeroTarget: () => "目标是 0，算不出完成率。请写明目标数。",
  zeroBefore: () => "上年数是 0，算不出增减比例。请写明上年数。",
  notLoaded: () => "这个函数所用的程序没有取到。请确认能打开加载项所在的网址，再在本单元格按 F2 和回车重新计算。",
  noParagraph: () => "没有正文。请选正文里的一段，例如“1.加强产业项目合作。……”。",
  noRows: () => "没有附件的行。请选任务分解表中对应的行，列依次为 工作内容、工作目标、责任单位、佐证依据。",
  noGoalColumn: () =>
    "附件的行只能是一列（工作目标）到四列（工作内容、工作目标、责任单位、佐证依据），或者连同表头一起选。",
  endBeforeStart: () => "完成时限早于开始日期，请改正其中一个。",
  noTable: () => "区域里没有任务分解表。请连同表头一起选中，表头应有工作内容、工作目标、责任单位、佐证依据。",
} as const;

/** What body and table say differently, as DIFF heads it. */
export const differenceNames: Readonly<Record<DifferenceKind, string>> = {
  quantity: "数量",
  bound: "比较",
  hedge: "措辞",
  deadline: "时限",
  department: "责任单位",
  scope: "口径",
  rank: "层级",
  place: "地点",
  promise: "任务内容",
  wording: "表述",
};
