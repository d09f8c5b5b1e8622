/**
 * What a paper that proves something is called. An item of a list ends with one of them; what does not
 * (高层互访 in 高层互访、学习考察、对接交流活动的函件) only describes the paper that follows.
 */
const NOUNS = [
  ..."表 单 函 图 册 账 帐 证 书 令 卡 票 信 稿 牌 文 照 榜".split(" "),
  ..."通知 方案 纪要 记录 图片 照片 相片 影像 视频 录像 截图 截屏 链接 网址 资料 材料 文件 文本 文稿 文书 信息 报道 报导 简报 专报 稿件 推文".split(
    " ",
  ),
  ..."明细 清单 台账 台帐 名册 名录 名单 花名册 凭证 凭据 票据 发票 单据 回单 收据 流水 证明 证书 批复 批文 协议 合同 函件 公函 复函 来函".split(
    " ",
  ),
  ..."总结 报告 报表 统计 数据 汇总 小结 计划 规划 议程 日程 手册 制度 办法 细则 机制 意见 章程 备案 公告 公示 公报 公文 红头文件".split(
    " ",
  ),
  ..."结果 情况 概况 成果 论文 专利 奖状 锦旗 感谢信 决算 预算 审计 验收 签到 登记 档案 附件 说明 介绍 课件 教案 安排 通报 月报 年报 周报 快报 日志 心得 体会 决定 请示 申请 批示 讲话 发言 决议 公约 文字 案例 问卷 测评 要点 纲要 提纲 须知 存根 剪报 脚本 回执 反馈 网页 新闻 底稿 样品 样本 图像 目录 预案 图纸 规范 标准 指南 音频 回放 备忘录 通讯录 模板 名片 教程 条例 规程 票根 批件 凭条 收条 牌匾 奖杯 成绩 讲义 海报 折页 执照 产权 原件 复印件 扫描件".split(
    " ",
  ),
] as const;

const NOUNS_BY_END = new Map<string, string[]>();
for (const noun of NOUNS) {
  const end = noun.charAt(noun.length - 1);
  NOUNS_BY_END.set(
    end,
    [...(NOUNS_BY_END.get(end) ?? []), noun].sort((a, b) => b.length - a.length),
  );
}

/** The document noun that an item ends with, brackets behind it left aside; null for a mere description. */
export function documentNoun(item: string): string | null {
  const bare = withoutBrackets(item).replace(/等$/u, "");
  if (/[》”」]$/u.test(bare)) return bare;
  const nouns = NOUNS_BY_END.get(bare.charAt(bare.length - 1)) ?? [];
  return nouns.find((noun) => bare.endsWith(noun)) ?? null;
}

/** A loop, because an expression would try every space and bracket of the item as the last. */
function withoutBrackets(item: string): string {
  let bare = item.trimEnd();
  while ("）)】".includes(bare.charAt(bare.length - 1)) && bare !== "") {
    let opening = bare.length - 1;
    while (opening >= 0 && !"（(【".includes(bare[opening]!)) opening--;
    if (opening < 0) break;
    bare = bare.slice(0, opening).trimEnd();
  }
  return bare;
}
