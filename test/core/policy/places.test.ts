import {
  arePartners,
  isSoleSupporter,
  partnersOf,
  placeIn,
  placeNamed,
  placesIn,
} from "../../../src/core/policy/places";

const named = (name: string) => placeNamed(name)!;

describe("placeNamed: any common spelling", () => {
  test.each([
    ["鄞州", "鄞州区"],
    ["鄞州区", "鄞州区"],
    ["宁波鄞州", "鄞州区"],
    ["宁波鄞州区", "鄞州区"],
    ["宁波市鄞州区", "鄞州区"],
    ["宁波市 鄞州区", "鄞州区"],
    ["浙江省宁波市鄞州区", "鄞州区"],
    ["寧波市鄞州區", "鄞州区"],
    ["鄞州区人民政府", "鄞州区"],
    ["景宁", "景宁畲族自治县"],
    ["景宁县", "景宁畲族自治县"],
    ["景宁畲族自治县", "景宁畲族自治县"],
    ["丽水市景宁县", "景宁畲族自治县"],
    ["龙泉", "龙泉市"],
    ["龙游", "龙游县"],
    ["海宁", "海宁市"],
    ["海盐", "海盐县"],
    ["宁海", "宁海县"],
    ["江北", "江北区"],
    ["江山", "江山市"],
    ["南湖", "南湖区"],
    ["南浔", "南浔区"],
    ["义乌", "义乌市"],
    ["金华市义乌市", "义乌市"],
    ["杭州", "杭州市"],
    ["舟山市", "舟山市"],
  ])("%s is %s", (spelling, name) => {
    expect(named(spelling).name).toBe(name);
  });

  test.each(["", "上海市", "龙", "江", "海宁县", "宁波市西湖区", "桐庐县", "临海", "西湖龙井"])(
    "%s is nobody",
    (name) => {
      expect(placeNamed(name)).toBeNull();
    },
  );

  test("every place is found by each of its spellings, and only it", () => {
    for (const place of placesIn()) {
      const city = place.role === "city" ? "" : place.city;
      for (const spelling of [place.name, city + place.name, place.name.replace(/(畲族)?自治县$|[市区县]$/, "")])
        expect({ spelling, place: placeNamed(spelling) }).toEqual({ spelling, place });
    }
  });
});

describe("roles", () => {
  test.each("杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水".split(" "))(
    "%s has the role of a city",
    (city) => {
      expect(named(city).role).toBe("city");
    },
  );

  test.each(
    "义乌市 慈溪市 余姚市 诸暨市 嵊州市 桐乡市 平湖市 海宁市 乐清市 瑞安市 永康市 东阳市 玉环市 温岭市".split(" "),
  )("%s is a supporter, not a city", (county) => {
    expect(named(county).role).toBe("supporter");
  });

  test.each(["龙泉市", "江山市", "淳安县", "景宁县"])("%s is a recipient", (county) => {
    expect(named(county).role).toBe("recipient");
  });
});

describe("placeIn: whose heading it is", () => {
  test.each([
    ["西湖区山海协作工程2022年度工作任务分解表", "西湖区"],
    ["杭州市西湖区山海协作工程2022年度工作任务分解表", "西湖区"],
    ["杭州市2023年山海协作工作任务分解表", "杭州市"],
    ["浙江省衢州市山海协作任务清单", "衢州市"],
    ["金华市义乌市山海协作任务分解表", "义乌市"],
    ["义乌市山海协作任务分解表", "义乌市"],
    ["龙游县与镇海区山海协作2022年任务分解表", "龙游县"],
    ["2022年鄞州区—衢江区山海协作任务分解表", "鄞州区"],
    ["结对衢江区山海协作工作任务分解表（鄞州区）", "鄞州区"],
    ["关于支援淳安县的西湖区任务分解表", "西湖区"],
    ["宁海县山海协作任务表", "宁海县"],
    ["海宁市结对武义县任务表", "海宁市"],
    ["南浔区山海协作任务表", "南浔区"],
    ["景宁畲族自治县2022年度山海协作目标任务", "景宁畲族自治县"],
    ["麗水市雲和縣山海協作任務分解表", "云和县"],
  ])("%s: %s", (heading, name) => {
    expect(placeIn(heading)?.name).toBe(name);
  });

  test.each(["山海协作工程2022年度工作任务分解表", "", "杭州市桐庐县山海协作任务表", "台州市临海市任务分解表"])(
    "%s: nobody",
    (heading) => {
      expect(placeIn(heading)).toBeNull();
    },
  );
});

describe("partners", () => {
  const partners = (name: string) => partnersOf(named(name)).map((place) => place.name);

  test.each([
    ["西湖区", ["淳安县"]],
    ["淳安县", ["西湖区"]],
    ["遂昌", ["南湖区", "诸暨市", "象山县"]],
    ["景宁县", ["海盐县", "上虞区", "宁海县"]],
    ["衢州", ["杭州市", "绍兴市"]],
    ["宁波市", ["丽水市"]],
    ["舟山市", []],
  ])("%s: %j", (name, expected) => {
    expect(partners(name).sort()).toEqual([...expected].sort());
  });

  test("are mutual", () => {
    for (const place of placesIn())
      for (const partner of partnersOf(place)) expect(arePartners(partner, place)).toBe(true);
    expect(arePartners(named("西湖区"), named("开化县"))).toBe(false);
  });

  test("nobody has partners in a year without a pairing table", () => {
    expect(partnersOf(named("西湖区"), 2021).map(({ name }) => name)).toEqual(["淳安县"]);
    expect(partnersOf(named("西湖区"), 2020)).toEqual([]);
    expect(arePartners(named("西湖区"), named("淳安县"), 2020)).toBe(false);
    expect(isSoleSupporter(named("西湖区"), 2020)).toBe(false);
  });

  test("a supporter is the sole one where its recipient has no other", () => {
    expect(isSoleSupporter(named("西湖区"))).toBe(true);
    expect(isSoleSupporter(named("鄞州区"))).toBe(false);
    expect(isSoleSupporter(named("淳安县"))).toBe(false);
  });
});
