import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import pairing from "../../src/policy-data/pairing-zhejiang-2021.json";
import pairingSchema from "../../src/policy-data/pairing.schema.json";
import policySchema from "../../src/policy-data/policy.schema.json";
import zhejiang from "../../src/policy-data/zhejiang-2021.json";
import { unitOf } from "../../src/core/quantity";

const folder = resolve(__dirname, "../../src/policy-data");
const ajv = new Ajv({ allErrors: true, strictTypes: false });
const policyIsValid = ajv.compile(policySchema);
const pairingIsValid = ajv.compile(pairingSchema);

const files = readdirSync(folder)
  .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
  .map((file) => ({ file, data: JSON.parse(readFileSync(resolve(folder, file), "utf8")) as unknown }));

interface MatchRule {
  readonly words: readonly string[];
  readonly [group: string]: unknown;
}

interface Requirement {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly binds: readonly string[];
  readonly sharedBy?: readonly string[];
  readonly minimum?: { readonly unit: string };
  readonly measure?: { readonly dimension: string; readonly units?: readonly string[] };
  readonly matches: readonly MatchRule[];
}

const requirements = zhejiang.requirements as readonly unknown[] as readonly Requirement[];

describe("every data file fits its schema", () => {
  test.each(files)("$file", ({ file, data }) => {
    const validate = file.startsWith("pairing") ? pairingIsValid : policyIsValid;
    expect(validate(data) ? [] : validate.errors).toEqual([]);
  });

  test("the schema refuses what would break matching or judging", () => {
    const [first, ...rest] = zhejiang.requirements;
    const spoilt = (change: object) => ({ ...zhejiang, requirements: [{ ...first, ...change }, ...rest] });
    expect(policyIsValid(zhejiang)).toBe(true);
    expect(policyIsValid(spoilt({ quote: " " }))).toBe(false);
    expect(policyIsValid(spoilt({ id: "3-1" }))).toBe(false);
    expect(policyIsValid(spoilt({ matches: [{ words: [] }] }))).toBe(false);
    expect(policyIsValid(spoilt({ matches: [{ words: ["结对"], without: [] }] }))).toBe(false);
    expect(policyIsValid(spoilt({ matches: [{ words: ["结对"], witout: ["x"] }] }))).toBe(false);
    expect(policyIsValid(spoilt({ kind: "quantitative" }))).toBe(false);
    expect(policyIsValid(spoilt({ binds: ["province"] }))).toBe(false);
    expect(policyIsValid({ ...zhejiang, effectiveFrom: "2021" })).toBe(false);
    expect(pairingIsValid({ ...pairing, cities: [] })).toBe(false);
  });
});

describe("浙山海办〔2021〕1号", () => {
  test("has all 52 requirements, each of its kind and binding whom it binds; a shared one in brackets", () => {
    const listed = requirements.map(({ id, kind, binds, sharedBy = [] }) => {
      const bound = [...binds, ...sharedBy.map((role) => `(${role})`)].join("+");
      return `${id} ${kind} ${bound || "-"}`;
    });
    expect(listed).toEqual(
      `
  P02-1 structural supporter+recipient
  P03-1 qualitative supporter+recipient
  P03-2 implied supporter
  P03-3 quantitative supporter
  P03-4 qualitative supporter
  P03-5 qualitative supporter+recipient
  P03-6 qualitative supporter
  P03-7 qualitative supporter
  P04-1 quantitative recipient+(supporter)
  P04-2 qualitative supporter+recipient
  P04-3 qualitative supporter+recipient
  P04-4 qualitative supporter
  P04-5 encouraged city
  P04-6 qualitative supporter+recipient
  P05-1 qualitative supporter+recipient
  P05-2 qualitative supporter+recipient
  P05-3 qualitative supporter
  P05-4 quantitative supporter
  P05-5 quantitative supporter
  P05-6 qualitative supporter+recipient
  P05-7 quantitative supporter+recipient
  P06-1 qualitative supporter
  P06-2 qualitative supporter
  P06-3 qualitative supporter+recipient
  P07-1 relative supporter
  P07-2 qualitative city
  P07-3 qualitative city
  P07-4 qualitative city
  P07-5 encouraged supporter+recipient
  P08-1 qualitative supporter
  P08-2 qualitative supporter
  P08-3 encouraged supporter
  P08-4 encouraged -
  P09-1 qualitative city
  P09-2 qualitative -
  P09-3 qualitative city+supporter+recipient
  P10-1 quantitative recipient+(supporter)
  P10-2 qualitative recipient
  P10-3 quantitative supporter
  P10-4 qualitative supporter+recipient
  P11-1 qualitative city
  P11-2 qualitative city
  P11-3 qualitative city
  P11-4 qualitative supporter+recipient
  P11-5 qualitative supporter+recipient
  P11-6 qualitative supporter
  P11-7 quantitative city
  P11-8 implied city
  P12-1 qualitative supporter+recipient+city
  P12-2 qualitative supporter+recipient+city
  P12-3 qualitative supporter+recipient+city
  P12-4 qualitative supporter+recipient+city
      `
        .trim()
        .split("\n")
        .map((line) => line.trim()),
    );
    expect(listed).toHaveLength(52);
  });

  test("has eleven checkable minimums", () => {
    const minimums = requirements.flatMap(({ id, minimum }) => (minimum ? [id] : []));
    expect(minimums).toEqual("P03-2 P03-3 P04-1 P05-4 P05-5 P05-7 P07-1 P10-1 P10-3 P11-7 P11-8".split(" "));
  });

  test("names each requirement differently", () => {
    const names = requirements.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("gives an alias to one requirement only", () => {
    const aliases = requirements.flatMap(({ aliases: own, name }) => own.filter((alias) => alias !== name));
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
  });

  test("measures in units that the reader of quantities knows", () => {
    for (const { id, minimum, measure } of requirements) {
      if (!minimum || !measure) continue;
      const unknown = [minimum.unit, ...(measure.units ?? [])].filter((unit) => unitOf(unit) === null);
      expect({ id, unknown }).toEqual({ id, unknown: [] });
      if (measure.units) expect(measure.units).toContain(minimum.unit);
      else expect(unitOf(minimum.unit)?.dimension).toBe(measure.dimension);
    }
  });

  test("writes its match words in simplified characters without spaces", () => {
    const words = requirements.flatMap(({ matches }) =>
      matches.flatMap((rule) => {
        const lists = Object.entries(rule).filter(([key]) => key !== "note");
        return lists.flatMap(([, list]) => list as readonly (string | readonly string[])[]).flat();
      }),
    );
    expect(words.filter((word) => /[\s（），；]|[協議資經農產銷領導職掛醫療萬億]/.test(word))).toEqual([]);
  });
});

describe("the pairing table", () => {
  const { cities, countyPairs, cityPairs } = pairing;
  const supporters = countyPairs.flatMap((pair) => pair.supporters);

  test("pairs 26 recipients with 50 supporters, each supporter once", () => {
    expect(new Set(countyPairs.map(({ county }) => county)).size).toBe(26);
    expect(countyPairs).toHaveLength(26);
    expect(new Set(supporters.map(({ city, county }) => city + county)).size).toBe(50);
    expect(supporters).toHaveLength(50);
  });

  test.each([
    ["宁波市", 10],
    ["嘉兴市", 7],
    ["绍兴市", 6],
    ["湖州市", 5],
    ["杭州市", 10],
  ])("has all supporting counties of %s: %i", (city, count) => {
    expect(supporters.filter((supporter) => supporter.city === city)).toHaveLength(count);
  });

  test("holds no county that supports and receives", () => {
    const recipients = countyPairs.map(({ city, county }) => city + county);
    expect(supporters.filter(({ city, county }) => recipients.includes(city + county))).toEqual([]);
  });

  test("names the eleven cities, and no other city anywhere", () => {
    expect([...cities].sort()).toEqual(
      "杭州市 宁波市 温州市 嘉兴市 湖州市 绍兴市 金华市 衢州市 舟山市 台州市 丽水市".split(" ").sort(),
    );
    const used = [...countyPairs, ...supporters].map(({ city }) => city);
    const paired = cityPairs.flatMap((pair) => [pair.recipient, ...pair.supporters]);
    expect([...used, ...paired, ...pairing.withinCity].filter((city) => !cities.includes(city))).toEqual([]);
  });
});
