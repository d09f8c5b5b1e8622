/** What stands beside #VALUE! and #N/A: what was not understood and what to change. */
export const functionMessages = {
  unknownIndicator: (name: string) =>
    name === ""
      ? "没有写指标。请写编号或名称，例如 P03-3、到位资金。"
      : `没有“${name}”这个指标。请写编号或名称，例如 P03-3、到位资金。`,
  unknownUnit: (unit: string) => `不认识单位“${unit}”。请写 亿元、万元、元、亩、公顷、平方公里、次、个、名 等。`,
  unknownRole: (role: string) => `角色只能是 支援地、受援地 或 设区市，不能是“${role}”。`,
  unknownYear: (year: string) => `年度应是四位年份，例如 2022，不能是“${year}”。`,
  badIndex: (index: number) => `“第几个”应是从 1 数起的整数，不能是 ${index}。`,
  noQuantity: (unit: string | null) => (unit ? `没有找到能换算成“${unit}”的目标数量。` : "没有找到目标数量。"),
  noSuchQuantity: (index: number, found: number) => `只有${found}个这样的数量，没有第${index}个。`,
  noMinimum: (name: string) => `“${name}”没有数量下限，只能定性核对。`,
  relativeMinimum: (name: string) => `“${name}”的下限是上年金额，没有固定的数。`,
  notBound: (name: string, role: string) => `“${name}”不约束${role}。`,
  incomparableUnit: (unit: string, own: string) => `“${unit}”与指标的单位“${own}”不能换算。`,
  bareNumber: (value: string) => `“${value}”没有单位。请写成“${value}亿元”这样的形式，或在“单位”参数里写明。`,
  missingBaseline: (name: string) => `缺上年的${name}，无法判断。请在“上年值”参数里给出。`,
  unreadableBaseline: (text: string) => `上年值“${text}”里没有可以比较的数。`,
  notComparable: (name: string) => `没有可以与“${name}”比较的数量。`,
  committed: () => "目标写明不低于上年，没有可以相减的数。",
  noTable: () => "区域里没有任务分解表。请连同表头一起选中，表头应有工作内容、工作目标、责任单位、佐证依据。",
} as const;
