/** What a unit measures. Only units of one dimension convert into each other; each foreign currency is a dimension of its own. */
export type Dimension =
  | "money"
  /** Each foreign currency is a dimension of its own. */
  | `currency ${string}`
  | "area"
  | "length"
  | "mass"
  | "volume"
  | "power"
  | "energy"
  | "time"
  | "age"
  | "temperature"
  | "data"
  | "measure"
  | "ratio"
  | "multiple"
  | "person"
  | "event"
  | "document"
  | "place"
  | "thing"
  | "score";

/**
 * A unit of measurement: its canonical spelling, what it measures, and how many base units it is. Compare dimensions before names:
 * names are cut from the lists below and compare character by character.
 */
export class Unit {
  constructor(
    readonly name: string,
    readonly dimension: Dimension | "rate" | "other",
    readonly numerator = 1,
    readonly denominator = 1,
  ) {}
}

/** A unit of the table and where its word may stand. */
export interface UnitRow {
  readonly unit: Unit;
  /** All spellings of the unit, as a word list takes them. */
  readonly words: string;
  /** Which numerals it follows: any, Han numerals but 一 (一起, 一头), or Arabic ones only (三门县, 四川省). */
  readonly follows: "any" | "notOne" | "arabic";
}

/** `名|单录` may not stand before 单 or 录, nor may its other spellings. `~头` does not follow 一, `#县` follows Arabic digits only. */
function row(dimension: Dimension, written: string, numerator = 1, denominator = 1): UnitRow {
  const [, usage, name = "", notBefore = "", others = ""] = /^([~#]?)([^| ]+)(\|[^ ]*)?(.*)$/u.exec(written) ?? [];
  return {
    unit: new Unit(shared(name), shared(dimension), numerator, denominator),
    words: (name + others).replace(/(?= |$)/gu, notBefore),
    follows: usage === "~" ? "notOne" : usage === "#" ? "arabic" : "any",
  };
}

/** Engines keep property names once and compare them by address; words cut out of others they compare character by character. */
function shared<Word extends string>(word: Word): Word {
  return Object.keys({ [word]: 0 })[0] as Word;
}

/** Count words: each is its own canonical spelling. */
function counts(dimension: Dimension, words: string): UnitRow[] {
  return words.split(" ").map((word) => row(dimension, word));
}

function currencies(lists: string): UnitRow[] {
  return lists.split(",").map((words) => row(`currency ${words.split(" ", 1)[0]}`, words));
}

/** Measures that nobody here converts: the first spelling is the name. */
function units(lists: string): UnitRow[] {
  return lists.split(",").map((words) => row("measure", words));
}

/** Base units: 元 and 平方米, and the first of each other dimension. */
export const UNIT_ROWS: readonly UnitRow[] = [
  row("money", "元 元人民币 人民币元 块钱 人民币 圆"),
  row("money", "角|度落色逐 毛", 1, 10),
  row("money", "#分钱", 1, 100),
  ...currencies(
    "美元 美金 美圆 美刀,欧元,港元 港币 港圆,日元 日圆 日币,英镑,韩元 韩币 韩圆,澳元 澳大利亚元 澳币,加元 加拿大元 加币,新台币 台币 新台币元,澳门元 澳门币 葡币,新加坡元 新元 新币 坡币,新西兰元 纽元 纽币,瑞士法郎 瑞郎,法郎,马克 德国马克,卢布 俄罗斯卢布,卢比 印度卢比,泰铢,越南盾,印尼盾 印尼卢比,缅币 缅元,林吉特 马来西亚林吉特 马币,菲律宾比索,墨西哥比索,比索,里拉 土耳其里拉,兰特 南非兰特,雷亚尔 巴西雷亚尔,里亚尔 沙特里亚尔 伊朗里亚尔,迪拉姆 阿联酋迪拉姆,第纳尔 科威特第纳尔,克朗,瑞典克朗,挪威克朗,丹麦克朗,捷克克朗,冰岛克朗,福林,兹罗提 波兰兹罗提,先令,奈拉,谢克尔 以色列谢克尔,图格里克,坚戈,格里夫纳,埃及镑,比特币,以太币,美分,欧分,便士",
  ),

  row("area", "平方米 ㎡ m² m2 M² M2 平米 平方"),
  row("area", "#平|台安均衡原房整行时价"),
  // 1 亩 = 1/15 公顷 (国务院关于在我国统一实行法定计量单位的命令, 1984).
  row("area", "亩|均产", 10000, 15),
  row("area", "公顷 ha hm² hm2", 10000),
  row("area", "平方公里 平方千米 km² km2 ㎢", 1000000),

  row("area", "平方厘米 cm² cm2", 1, 10000),
  row("area", "平方英尺", 9290304, 100000000),
  row("area", "平方英里", 2589988110336, 1000000),
  row("area", "英亩", 40468564224, 10000000),

  row("length", "米|粉线面 m 公尺"),
  row("length", "公里 千米 km KM Km ㎞", 1000),
  row("length", "厘米 公分 cm ㎝", 1, 100),
  row("length", "毫米 mm ㎜", 1, 1000),
  row("length", "分米 dm", 1, 10),
  row("length", "微米 μm", 1, 1000000),
  row("length", "纳米|材科技 nm", 1, 1000000000),
  row("length", "延米 延长米"),
  row("length", "光年", 9460730472580800),
  row("length", "尺|度寸", 1, 3),
  row("length", "寸|步", 1, 30),
  row("length", "丈|夫", 10, 3),
  row("length", "#里|程面外 华里", 500),
  row("length", "英里", 1609344, 1000),
  row("length", "英尺 呎", 3048, 10000),
  row("length", "英码", 9144, 10000),
  row("length", "英寸 吋", 254, 10000),
  row("length", "海里", 1852),

  row("mass", "公斤 千克 kg KG Kg ㎏"),
  row("mass", "斤 市斤", 1, 2),
  row("mass", "吨 公吨 t", 1000),
  row("mass", "公担", 100),
  row("mass", "克拉", 1, 5000),
  row("mass", "克|服己隆难 g", 1, 1000),
  row("mass", "毫克 mg", 1, 1000000),
  row("mass", "微克 μg", 1, 1000000000),
  row("mass", "磅 英磅", 45359237, 100000000),
  row("mass", "盎司", 28349523125, 1000000000000),

  row("volume", "立方米 m³ m3 M³ M3 立方"),
  row("volume", "升|级学温旗华 公升 L", 1, 1000),
  row("volume", "毫升 ml mL", 1, 1000000),
  row("volume", "加仑", 3785411784, 1000000000000),
  row("volume", "立方厘米 cm³ cm3", 1, 1000000),
  row("volume", "立方千米 立方公里", 1000000000),
  row("volume", "立方英尺", 28316846592, 1000000000000),
  row("volume", "品脱", 473176473, 1000000000000),
  row("volume", "夸脱", 946352946, 1000000000000),

  row("power", "千瓦 kW KW kw"),
  row("power", "瓦|解房", 1, 1000),
  row("power", "兆瓦 MW", 1000),
  row("power", "千伏安 kVA KVA"),
  row("power", "千伏 kV KV"),
  row("power", "吉瓦 GW", 1000000),
  row("power", "马力 匹马力", 73549875, 100000000),
  row("energy", "千瓦时 kWh 千瓦小时 kW·h KWh kwh KWH 千瓦·时"),
  row("energy", "#度|假过重量"),
  row("energy", "兆瓦时 MWh", 1000),
  row("energy", "焦耳 焦", 1, 3600000),
  row("energy", "千焦 千焦耳 kJ", 1, 3600),
  row("energy", "兆焦 MJ", 5, 18),
  row("energy", "吉焦 GJ", 2500, 9),
  row("energy", "千卡 大卡 kcal", 4184, 3600000),
  row("energy", "卡路里", 4184, 3600000000),
  row("energy", "吨标准煤 吨标煤"),

  row("time", "年|度级龄代份轻底初末中", 12),
  row("time", "月|份度末底初饼 个月"),
  row("time", "季度 个季度", 3),
  row("time", "学年 个学年", 12),
  row("time", "学期 个学期", 6),
  row("time", "日|报常程志益记", 1, 30),
  row("time", "天|然津台气", 1, 30),
  row("time", "日历天", 1, 30),
  row("time", "工作日 个工作日", 1, 22),
  row("time", "周|年岁边期报转 星期 个星期 礼拜", 7, 30),
  row("time", "小时 个小时 h 个钟头", 1, 720),
  row("time", "分钟 min", 1, 43200),
  row("time", "秒 秒钟", 1, 2592000),
  row("age", "岁"),
  row("age", "周岁"),
  row("temperature", "℃ 摄氏度 °C"),
  row("temperature", "℉ 华氏度 °F"),

  row("data", "字节 B"),
  row("data", "KB 千字节", 1024),
  row("data", "MB 兆字节", 1048576),
  row("data", "GB 吉字节", 1073741824),
  row("data", "TB 太字节", 1099511627776),
  row("data", "PB", 1125899906842624),
  row("data", "比特 bit", 1, 8),
  ...units(
    "Mbps 兆比特每秒,Gbps,kbps,km/h 迈,PPM ppm,分贝 dB,Hz 赫兹 赫,kHz,MHz 兆赫,GHz,Pa 帕,kPa 千帕,MPa 兆帕,V 伏 伏特,A 安培,W,N 牛顿,cd 坎德拉,lm 流明,pH,海里/小时 节/小时",
  ),

  row("ratio", "% 个百分比"),
  row("ratio", "‰", 1, 10),
  row("ratio", "基点 个基点", 1, 100),
  row("ratio", "百分点 个百分点 个点 pct"),
  row("ratio", "成|果立功为员效本熟长绩都交套品分型人就因份片色群风千灾", 10),
  row("ratio", "折|叠射腾合旧页", 10),
  row("multiple", "倍"),
  row("multiple", "#番|茄薯号"),

  row("person", "户|籍外型头均口 农户"),
  ...counts(
    "person",
    "名|单录称牌额次片词声义 位|于置次点育居列一 人次 人份 人天 人日 人月 人|才均民口 户次 口|岸径子号味碑 户人 人家",
  ),
  ...counts(
    "event",
    "次|性序 场次 场|所地馆景面合均外内域次 届次 轮次 轮|换岗训流值渡胎 期|间限待货望刊中末内次 批次 回|收访复馈报归应头顾 趟 课时 学时 课|题程堂 节|约能点日目省庆课气 堂 班次 车次 航次 架次 台次 例次 家次 件次 项次 人次数 站次",
  ),
  ...counts("event", "届 ~批|复准发示评判办改量 ~起 ~例|如外行会 ~顿|时 ~餐|饮厅 ~圈"),
  ...counts(
    "document",
    "项|目 件|事套 份|额 篇|章幅 部|门分队署位委 册 幅|度员 张|贴家 枚 帧 页|面 封|闭存 卷 条|件例款约幅带 则 宗|旨教 笔|试记者 款|项额式待 ~字|号体样会 ~单|位独元项价一 集|中体团聚成群镇市合约装资 版次 期刊 编",
  ),
  ...counts("document", "~本|地级市省县区土身周月年次科职科质 ~段|时位落 ~首|次批届先个创席"),
  ...counts(
    "place",
    "处|级室长理置于方罚 所|有属在以需谓得 座|谈椅位标 家|庭具园属长 ~站|点式长位台房 间|接隔断距 栋 幢 层|级面次楼 楼层 条街 车位 床位 席位 泊位 学位 工位 铺位 展位 摊位 点位 岗位 门类 网点 标准箱 标箱 TEU 窗口",
  ),
  ...counts(
    "place",
    "#县|级域长委市 #市|场民区级值直 #区县 #县区 #县市区 #区|域间块别位级 #乡镇 #镇街 #街道 #乡|村镇 #镇|街 #村|民庄级 #社区 #网格 #门|店类票户口诊",
  ),
  ...counts(
    "thing",
    "个|人性体别案头旧税 套|餐路取班 台|账州风帐阶 台套 辆|次 艘 架|构空设 对|接口比照外策应象标方于 ~组|织团建成合长 支|持付援部撑出 ~队|伍员 ~样|本板品式 ~种|植子养类粮质业苗 ~根|据本治源 棵 株|洲 颗 粒 匹|配 尾|矿 羽|毛 箱|体 ~包|括装容含 ~袋 桶 瓶|颈 盒 筐 盆|景地 床|位 眼|光 孔 盏 杆 ~顶|层级 ~具|有备体 ~副|本省市县总主 #双|方边向重拥创一 ~列|入为车表出 #排|名查放水污 #行|业动政 #基|础地本层金 ~把|握关 #块|状 #面|积向对上临貌试板源 ~道|路德 #片|区面段 ~只|有要是能 ~头|条部脑 丛 亩次 垄 捆 节车厢 台件 件套 单元 模块 #季|节 管 #口|岸径子号味碑径头 剂|型量 榀 芯 尊 窝 笼 群|众体岛 缸 罐 柜|台子 屏|幕 扇 串 捆 挺 穴 塘 #榜 #档|案次 拨|付款 波 梯次 头份 #厅 #室 #馆|藏 #院|士长校 #校|长区园 #园|区林 #厂|房家 #店|铺面长 #社|区会 #企|业 吨公里 人公里 机架 台班 间夜 人夜 人小时 工时 标段|落 皮长公里 芯公里 #端 #桩 #类 #班|子组级 #团|队结组体委 桌|面 #点|位击对评 #单位",
  ),
  // 土石方 and 厂房: cubic or square metres, as the noun has it.
  row("thing", "~方|面案式便向法针位可略才圆协联共合签"),
  ...counts("score", "学分 #分|别类析局公管工解享配支散步层级区发布红担离期段校院行包店会局钟摊科米批娩贝"),
];

/** Number plus one of these is a date, a rank, a name: never a quantity. Longer words win over the units inside them. */
export const STOP_WORDS =
  "年代 楼 年度 年级 年份 月份 月初 月底 月末 世纪 周年 号 级 等奖 等 型 版 强 维 线 维码 国道 省道 县道 次性 产业 中全会 全会 批准 期工程 字头 分之 把手 条龙 盘棋 角钱 个一 方面军 位一体 体化 路公交 孩 位数 次元 星级 甲 胎 旬 伏 更 幼 代 化 一 五规划";
