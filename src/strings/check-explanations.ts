/** A check in plain words for staff: what it looks for and when it keeps silent, one right and one wrong example. */
export interface CheckExplanation {
  readonly explanation: string;
  readonly right: string;
  readonly wrong: string;
}

export const checkExplanations = {
  "missing-column": {
    explanation:
      "表头少了四列之一（工作内容、工作目标、责任单位、佐证依据）。整张表只报一次，标在表头行；不再逐行报缺项。列名用同义词（如印证材料、牵头单位）也认得。",
    right: "表头：工作内容 · 工作目标 · 责任单位 · 佐证依据",
    wrong: "表头：工作内容 · 工作目标 · 责任单位",
  },
  "missing-content": {
    explanation:
      "本行没有工作内容，上面也没有可以沿用的内容。合并单元格、“同上”和从 Word 粘贴后留下的空白都算沿用；分节标题下的第一行必须自己写。",
    right: "工作内容：干部互派挂职",
    wrong: "工作内容：（空），且是表格的第一行",
  },
  "missing-goal": {
    explanation: "本行没有工作目标，或者只写了“待定”“/”。工作目标不从上一行沿用，除非合并单元格或写“同上”。",
    right: "工作目标：选派1名科级干部挂职",
    wrong: "工作目标：（空）",
  },
  "missing-department": {
    explanation: "本行的责任单位各列都没有写单位。写“/”“待定”等于没有写。",
    right: "责任单位：区教育局",
    wrong: "责任单位：（空）",
  },
  "missing-evidence": {
    explanation:
      "本行有自己的工作内容，却没有佐证依据。工作内容和佐证依据都空白的行沿用上一行，不算缺；同一组里只报第一行。",
    right: "工作内容：干部挂职；佐证依据：派驻文件",
    wrong: "工作内容：干部挂职；佐证依据：（空）",
  },
  "placeholder-evidence": {
    explanation: "佐证依据写的是“无”“/”“待补”“见附件”一类的字样，没有说明是什么材料。写明附件名称的不报。",
    right: "佐证依据：见附件《合作协议》",
    wrong: "佐证依据：待补",
  },
  "inherited-evidence": {
    explanation:
      "本行的佐证依据沿用上面的行：合并单元格、“同上”，或者工作内容和佐证依据同时空白。只作记录，防止误以为漏填。",
    right: "佐证依据：签到表",
    wrong: "工作内容、佐证依据都空白，沿用上一行",
  },
  "below-minimum": {
    explanation:
      "目标写的数低于省定下限。先换算成同一单位，按原数比较，不四舍五入；“以上”包括本数，“近”“不足”不包括。别的行已经达到同一指标的，不再报。只是共同承担的指标，报为提示。",
    right: "到位资金3亿元以上",
    wrong: "到位资金29,999万元（差0.0001亿元）",
  },
  "below-baseline": {
    explanation:
      "要求不低于上年的指标（援建资金），目标低于上年值，或者写明比上年减少。上年值取自目标中的“上年××万元”，没有的取“上年值”列。",
    right: "援建资金660万元（上年660万元）",
    wrong: "援建资金600万元（上年660万元）",
  },
  "missing-baseline": {
    explanation: "写了援建资金的金额，但表中没有上年的金额，无法判断是否不低于上年。目标中写明“不低于上年”的不报。",
    right: "援建资金660万元（上年650万元）",
    wrong: "660万元援建资金及时到位",
  },
  "missing-quantity": {
    explanation:
      "省定有下限的指标，表中没有一行写出数量；社会事业合作项目按领域分别看。只在第一个相关的行上报一次。人均数、三年累计数、上限（不超过）不能当作数量。",
    right: "完成消费帮扶金额500万元以上",
    wrong: "引导商场采购农产品，推进消费帮扶",
  },
  "wrong-measure": {
    explanation:
      "写了数量，但它是另一个口径的：协议引资不是到位资金，共建平台不是合作项目（协议）。另外写明了正确口径的不报。",
    right: "协议引资6亿元，到位资金3亿元",
    wrong: "协议引资5亿元",
  },
  "unit-mismatch": {
    explanation: "写的是这项指标，但单位无法与下限比较，例如消费帮扶写吨。同时写了金额的不报。",
    right: "采购农产品50吨，金额600万元",
    wrong: "采购农产品50吨",
  },
  "missing-qualifier": {
    explanation:
      "数量达到了，但省定要求的限定条件没有写明：科级、处级、综合部门副职、主要领导。同一指标别的行已写明的不报。",
    right: "选派1名科级干部挂职担任综合部门副职",
    wrong: "派驻1名干部挂职",
  },
  "value-text-conflict": {
    explanation:
      "“目标值”列与工作目标的文字写了同一类单位的不同数。区间之内、分项之和、按年折算后相等的都不报。以印发的文字为准。",
    right: "工作目标：到位资金8亿元；目标值：8亿元",
    wrong: "工作目标：到位资金8亿元；目标值：3亿元",
  },
  "hedged-goal": {
    explanation: "目标用了“力争”“争取”“约”等软措辞。数量照常核对，措辞单独提示。“积极争取省市支持”不是承诺，不报。",
    right: "到位资金8亿元以上",
    wrong: "力争到位资金8亿元",
  },
  "unmeasurable-goal": {
    explanation: "目标写的是“争先进位”“走在前列”“有所提升”，无法核对完成与否。后面写明了数量或名次的不报。",
    right: "绩效评价进入全省前三名",
    wrong: "绩效评价争先进位",
  },
  "missing-deadline": {
    explanation:
      "表中有“完成时限”列而本行空白（或写的不是日期，如“尽快”“长期”“待定”“2022-11-31”），或者目标写“及时”“尽快”“适时”却没有日期。没有这些情况的行，不因为没写日期而报。",
    right: "7月底前援建资金到位",
    wrong: "援建资金及时到位",
  },
  "passed-deadline": {
    explanation:
      "时限早于本表年度的1月1日；已知文件日期的，早于文件日期或在其后7天以内。说明过去情况的日期（如2021年底前已签订的协议）不报。",
    right: "2022年12月底前完成",
    wrong: "2021年12月底前完成（2022年度的表）",
  },
  "vague-department": {
    explanation:
      "责任单位全是“各职能部门”“有关单位”，没有一个能找到的单位。有具体单位牵头的，各镇街、各成员单位这样数得清的，不报。",
    right: "区供销联社牵头，各有关单位配合",
    wrong: "全区各职能部门及国企平台",
  },
  "proof-gap": {
    explanation:
      "目标承诺签协议、办会议、派干部、出文件，佐证依据（包括沿用的）里没有一项能证明它。有近义的材料，或者写了笼统的材料，都不报。",
    right: "目标：派驻1名干部挂职；佐证：派驻文件",
    wrong: "目标：派驻1名干部挂职；佐证：双方协议",
  },
  "duplicate-row": {
    explanation: "同一张表里两行的工作内容、工作目标、责任单位都相同。目标值、时限不同的，或者在不同分节里的，不报。",
    right: "同一工作内容下目标不同的两行",
    wrong: "工作内容、工作目标、责任单位都相同的两行",
  },
  "unpaired-place": {
    explanation:
      "从标题里看不出是哪个地方，或者该地不在结对表中，或者没有该年度的结对表；或者标题、某行把没有结对关系的县（市、区）写作合作对象。写对方所在的设区市、学习外地经验的，不报。",
    right: "西湖区的表：与淳安县签订合作协议",
    wrong: "西湖区的表：与开化县签订合作协议",
  },
  "uncovered-indicator": {
    explanation:
      "对本地有约束力的下限，没有一行承接。同一地方同一年度的各张表合起来看。共同承担的作为信息；没有承接的定性要求合成一条信息；鼓励性的要求不报。",
    right: "完成消费帮扶金额500万元",
    wrong: "全表没有一行写到消费帮扶",
  },
  "uncovered-field": {
    explanation: "社会事业合作项目要求科技、医疗、教育、文化每个领域都有，表中缺少其中的领域。",
    right: "四个领域各有一行",
    wrong: "只有教育、科技两行",
  },
  "repeated-header": {
    explanation: "跨页打印时重复的表头，跳过不审，作记录。",
    right: "只有一行表头",
    wrong: "第二页又有一行“工作内容、工作目标、责任单位、佐证依据”",
  },
  "skipped-row": {
    explanation: "合计行和分节标题不是任务，跳过不审，作记录，防止误跳。",
    right: "一、产业合作｜到位资金3亿元｜区投促局",
    wrong: "一、产业合作（单独占一行）",
  },
} as const satisfies Readonly<Record<string, CheckExplanation>>;
