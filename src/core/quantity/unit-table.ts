/** What a unit measures. Only units of one dimension convert into each other; each foreign currency is a dimension of its own. */
export type Dimension =
  | "money"
  | "dollar"
  | "euro"
  | "hkdollar"
  | "yen"
  | "pound"
  | "area"
  | "length"
  | "mass"
  | "volume"
  | "power"
  | "energy"
  | "time"
  | "age"
  | "temperature"
  | "ratio"
  | "multiple"
  | "person"
  | "event"
  | "document"
  | "place"
  | "thing"
  | "score";

/** How many of the dimension's base unit one unit is, as numerator and denominator. */
export type Factor = readonly [numerator: number, denominator: number];

/** Where a unit's word may stand. */
export interface Usage {
  /** Characters that make another word of it: 名单, 项目, 场所. */
  readonly notBefore?: string;
  /** Which numerals it follows: any, Han numerals but 一 (一起, 一头), or Arabic ones only (三门县, 四川省). */
  readonly follows?: "any" | "notOne" | "arabic";
}

export interface UnitRow extends Usage {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: Factor;
  /** Further spellings of the same unit. */
  readonly spellings: readonly string[];
}

function unit(dimension: Dimension, words: string, factor: Factor = [1, 1], usage: Usage = {}): UnitRow {
  const [name = "", ...spellings] = words.split(" ");
  return { name, dimension, factor, spellings, ...usage };
}

/** Count words: each is its own canonical spelling. `名|单录` may not stand before 单 or 录. */
function counts(dimension: Dimension, words: string, follows: Usage["follows"] = "any"): UnitRow[] {
  return words.split(" ").map((entry) => {
    const [name = "", notBefore = ""] = entry.split("|");
    return unit(dimension, name, [1, 1], { notBefore, follows });
  });
}

/** Words that open many idioms: 一道, 一把, 一头 count only from 二 on, 一面, 两点, 三班 only after Arabic digits. */
const NOT_AFTER_ONE: ReadonlySet<string> = new Set("道把只头列副具顶包袋根样种组队站楼字例单级");
const AFTER_ARABIC: ReadonlySet<string> = new Set("点面行排基班团片块分双");

function restrict(row: UnitRow): UnitRow {
  if (row.follows !== undefined && row.follows !== "any") return row;
  if (AFTER_ARABIC.has(row.name)) return { ...row, follows: "arabic" };
  return NOT_AFTER_ONE.has(row.name) ? { ...row, follows: "notOne" } : row;
}

/** Base units: 元 and 平方米, and the first of each other dimension. */
export const UNIT_ROWS: readonly UnitRow[] = [
  unit("money", "元 元人民币 人民币元 块钱 人民币 圆"),
  unit("money", "角 毛", [1, 10], { notBefore: "度落色逐" }),
  unit("dollar", "美元 美金"),
  unit("euro", "欧元"),
  unit("hkdollar", "港元 港币"),
  unit("yen", "日元"),
  unit("pound", "英镑"),

  unit("area", "平方米 ㎡ m² m2 平米 平方"),
  unit("area", "平", [1, 1], { notBefore: "台安均衡原房整行时价", follows: "arabic" }),
  // 1 亩 = 1/15 公顷 (国务院关于在我国统一实行法定计量单位的命令, 1984).
  unit("area", "亩", [10000, 15], { notBefore: "均产" }),
  unit("area", "公顷 ha hm² hm2", [10000, 1]),
  unit("area", "平方公里 平方千米 km² km2 ㎢", [1000000, 1]),

  unit("length", "米 m 公尺", [1, 1], { notBefore: "粉线面" }),
  unit("length", "公里 千米 km ㎞", [1000, 1]),
  unit("length", "厘米 公分 cm ㎝", [1, 100]),
  unit("length", "毫米 mm ㎜", [1, 1000]),
  unit("length", "里 华里", [500, 1], { notBefore: "程面外", follows: "arabic" }),
  unit("length", "英里", [1609344, 1000]),
  unit("length", "英尺", [3048, 10000]),
  unit("length", "英寸", [254, 10000]),
  unit("length", "海里", [1852, 1]),

  unit("mass", "公斤 千克 kg ㎏"),
  unit("mass", "斤 市斤", [1, 2]),
  unit("mass", "吨 公吨 t", [1000, 1]),
  unit("mass", "克 g", [1, 1000], { notBefore: "服己隆难" }),
  unit("mass", "毫克 mg", [1, 1000000]),
  unit("mass", "微克 μg", [1, 1000000000]),
  unit("mass", "磅", [45359237, 100000000]),
  unit("mass", "盎司", [28349523125, 1000000000000]),

  unit("volume", "立方米 m³ m3 立方 方", [1, 1], { notBefore: "面案式便向法针位可略才圆", follows: "notOne" }),
  unit("volume", "升 公升 L", [1, 1000], { notBefore: "级学温旗华" }),
  unit("volume", "毫升 ml mL", [1, 1000000]),
  unit("volume", "加仑", [3785411784, 1000000000000]),

  unit("power", "千瓦 kW"),
  unit("power", "瓦", [1, 1000], { notBefore: "解房" }),
  unit("power", "兆瓦 MW", [1000, 1]),
  unit("power", "千伏安 kVA"),
  unit("power", "千伏 kV"),
  unit("power", "马力", [73549875, 100000000]),
  unit("energy", "千瓦时 kWh 千瓦小时"),
  unit("energy", "度", [1, 1], { notBefore: "假过重量", follows: "arabic" }),
  unit("energy", "兆瓦时 MWh", [1000, 1]),
  unit("energy", "吨标准煤 吨标煤"),

  unit("time", "年", [12, 1], { notBefore: "度级龄代份轻底初末中" }),
  unit("time", "月 个月", [1, 1], { notBefore: "份度末底初饼" }),
  unit("time", "季度 个季度", [3, 1]),
  unit("time", "学年 个学年", [12, 1]),
  unit("time", "学期 个学期", [6, 1]),
  unit("time", "日", [1, 30], { notBefore: "报常程志益记" }),
  unit("time", "天", [1, 30], { notBefore: "然津台气" }),
  unit("time", "工作日 个工作日", [1, 22]),
  unit("time", "周 星期 个星期 礼拜", [7, 30], { notBefore: "年岁边期报转" }),
  unit("time", "小时 个小时 h 个钟头", [1, 720]),
  unit("time", "分钟 min", [1, 43200]),
  unit("time", "秒 秒钟", [1, 2592000]),
  unit("age", "岁"),
  unit("age", "周岁"),
  unit("temperature", "℃ 摄氏度 °C"),

  unit("ratio", "% 个百分比"),
  unit("ratio", "‰", [1, 10]),
  unit("ratio", "百分点 个百分点 个点 pct"),
  unit("ratio", "成", [10, 1], { notBefore: "果立功为员效本熟长绩都交套品分型人就因份片色群风千灾" }),
  unit("ratio", "折", [10, 1], { notBefore: "叠射腾合旧页" }),
  unit("multiple", "倍"),
  unit("multiple", "番", [1, 1], { notBefore: "茄薯号", follows: "arabic" }),

  ...counts(
    "person",
    "名|单录称牌额次片优特词声义 位|于置次点育居列一 人次 人份 人天 人日 人月 人|才均民口 户次 户|籍外型头均口 口|岸径子号味碑 户人 人家",
  ),
  ...counts(
    "event",
    "次|性序 场次 场|所地馆景面合均外内域次 届次 轮次 轮|换岗训流值渡胎 期|间限待货望刊中末内次 批次 回|收访复馈报归应头顾 趟 课时 学时 课|题程堂 节|约能点日目省庆课 堂 班次 车次 航次 架次 台次 例次 家次 件次 项次 人次数 站次",
  ),
  ...counts("event", "批|复准发示评判办改量 起 例|如外行会 顿|时 餐|饮厅 圈", "notOne"),
  ...counts(
    "document",
    "项|目 件|事套 份|额 篇|章幅 部|门分队署位委 册 幅|度员 张|贴家 枚 帧 页|面 封|闭存 卷 条|件例款约幅带 则 宗|旨教 笔|试记者 款|项额式待 字|号体样 单|位独元项价一 集|中体团聚成群镇市合约装资 版次 期刊 编",
  ),
  ...counts("document", "本|地级市省县区土身周月年次科职科质 段|时位落 首|次批届先个创席", "notOne"),
  ...counts(
    "place",
    "处|级室长理置于方罚 所|有属在以需谓得 座|谈椅位标 家|庭具园属长 站|点式长位台房 间|接隔断距 栋 幢 层|级面次楼 楼层 条街 车位 床位 席位 泊位 学位 工位 铺位 展位 摊位 点位 岗位 门类 网点 标准箱 TEU 窗口",
  ),
  ...counts(
    "place",
    "县|级域长委市（ 市|场民区级值直 区县 县区 县市区 区|域间块别位级 乡镇 镇街 街道 乡|村镇 镇|街 村|民庄级 社区 网格 门|店类票户口诊",
    "arabic",
  ),
  ...counts(
    "thing",
    "个|人性体别案头旧税 套|餐路取 台|账州风帐阶 台套 辆|次 艘 架|构空设 对|接口比照外策应象标方于 组|织团建成合长 支|持付援部撑出 队|伍员 样|本板品式 种|植子养类粮质业苗 根|据本治源 棵 株|洲 颗 粒 匹|配 尾|矿 羽|毛 箱|体 包|括装容含 袋 桶 瓶|颈 盒 筐 盆|景地 床|位 眼|光 孔 盏 杆 顶|层级 具|有备体 副|本省市县总主 双|方边向重拥创一 列|入为车表出 排|名查放水污 行|业动政 基|础地本层金 把|握关 块|状 面|积向对上临貌试板源 道|路德 片|区面段 只|有要是能 头|条部脑 丛 亩次 垄 捆 节车厢 台件 件套 单元 模块 班|子组级 团|队结组体委 桌|面 点|位击对评",
  ),
  ...counts("score", "分|别类析局公管工解享配支散步层级区为发布红担离期段校院行包店会局钟摊科米批娩贝"),
]
  .flat()
  .map((row) => restrict(row));

/** Number plus one of these is a date, a rank, a name: never a quantity. Longer words win over the units inside them. */
export const STOP_WORDS =
  "年代 年度 年级 年份 月份 月初 月底 月末 世纪 周年 号 级 等奖 等 类 型 版 届 强 维 线 维码 国道 省道 县道 次性 产业 中全会 全会 批准 期工程 字头 分之 把手 条龙 盘棋 角钱 个一 方面军 位一体 体化 路公交 孩 次元 星级 甲 胎 旬 伏 更 幼 代 化 一 五规划".split(
    " ",
  );
