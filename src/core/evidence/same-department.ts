import { rememberByText } from "../text/remember";
import { compact } from "../text/simplify";

/**
 * Whether two names mean one unit: in full and in short (市发展和改革局, 市发改局), with its place or without (区财政局, 财政局).
 *
 * The short name must take something of every word of the full one, so that 区发改局 is not 区发改经信局 and 区科技局 not 区教育局.
 *
 * @example sameDepartment("市人力资源和社会保障局", "市人力社保局") //=> true
 */
export function sameDepartment(a: string, b: string): boolean {
  const [one, other] = [unitNamed(a), unitNamed(b)];
  if (one.level !== "" && other.level !== "" && one.level !== other.level) return false;
  if (one.name === other.name) return true;
  if (one.kind === "" || one.kind !== other.kind) return false;
  return abbreviates(one.stem, other.stem) || abbreviates(other.stem, one.stem);
}

interface Unit {
  /** 省, 市, 县 or 区; "" where the name does not say whose it is. */
  readonly level: string;
  /** Without its place, in the form that {@link usualNames} gives it. */
  readonly name: string;
  /** The name without the kind of unit: 发改 of 发改局. */
  readonly stem: string;
  /** 局, 办, 中心; "" for towns and for everything else that is never shortened. */
  readonly kind: string;
}

const kinds = /(?:中心|集团|公司|局|委|办|部|会|院|社)$/u;

const unitNamed = rememberByText((written: string): Unit => {
  const { level, rest } = withoutPlace(compact(written).replace(/等$|(?<=[局委办中心会社团])\([^()]*\)$/gu, ""));
  const name = usualNames.reduce((result, [form, usual]) => result.replace(form, usual), rest);
  const kind = kinds.exec(name)?.[0] ?? "";
  return { level, name, stem: name.slice(0, name.length - kind.length), kind };
});

/** 共青团余姚市委 and 团市委 both are the 团委 of a city. */
const youthLeague = /^(?:中国)?(?:[省市区县]?团|共青团)(?:[\p{Script=Han}]{2,4})?([省市区县])委(?:员会)?$/u;

/** 余姚市科技局, 市科技局; but 高新区管委会 is a unit by that name, and 市场监管局 begins with no city. */
const place =
  /^(?:中共)?(?:[全本]?([省市区县])(?:级|直|属)?(?![场域长])|[\p{Script=Han}]{2,3}?(?<!开发|高新|新|园|街|城|社|示范|风景|名胜)([市区县])(?!场|域))(?=[\p{Script=Han}]{2})/u;

function withoutPlace(name: string): { readonly level: string; readonly rest: string } {
  const league = youthLeague.exec(name);
  if (league) return { level: league[1]!, rest: "团委" };
  const found = place.exec(name);
  const rest = found ? name.slice(found[0].length) : name;
  return !found || /^(?:管委会|管理委员会)/u.test(rest)
    ? { level: "", rest: name }
    : { level: found[1] ?? found[2]!, rest };
}

/** What no rule gives: names by which everybody knows a unit, and kinds of units in short. */
const usualNames: readonly (readonly [RegExp, string])[] = [
  [/委员会办公室$|委办公室$/u, "委办"],
  [/^(?:人民)?政府办(?:公室)?$/u, "府办"],
  [/办公室$/u, "办"],
  [/管理委员会$/u, "管委会"],
  [/委员会$/u, "委"],
  [/(?:有限)?(?:责任)?公司$/u, "公司"],
  [/集团公司$/u, "集团"],
  [/^委(?=.{2,}部$)/u, ""],
  [/人力资源和?社会保障|人力社保/u, "人社"],
  [/自然资源和?规划|规划和?自然资源|自规/u, "资规"],
  [/住房和?城乡建设|住房?和?建设|住建/u, "建设"],
  [/文化和?广电旅游体育|文化广电旅游体育|文广旅体|文旅体|文体旅|文广旅/u, "文旅"],
  [/交通运输/u, "交通"],
  [/供销(?:合作)?(?:社|总)?(?:联合|联|总)?社/u, "供销社"],
  [/经济技术开发区|经济开发区/u, "经开区"],
  [/高新技术(?:产业)?(?:开发)?园?区/u, "高新区"],
  [/妇女联合会/u, "妇联"],
  [/工商业联合会/u, "工商联"],
  [/残疾人联合会/u, "残联"],
  [/文学艺术界联合会/u, "文联"],
  [/归国华侨联合会/u, "侨联"],
  [/科学技术协会/u, "科协"],
  [/各?(?:有关|相关)(?=单位|部门)/u, "各相关"],
  [/各乡镇[(、]?街道[)]?|各镇[(、]?街道[)]?|各镇街|各乡镇街道?/u, "各镇街"],
];

/** Words that a short name leaves out as a whole. */
const leftOut = /^(?:服务|管理|监督|行政|发展|事务|和|与|及|化)/u;

/**
 * Whether a short stem takes of each word of the full one the word itself or its first character, in order. Words are of two or
 * three characters; which, the short name decides.
 */
function abbreviates(full: string, short: string, isFirst = true): boolean {
  if (full === "") return short === "";
  if (full.length > 20) return false;
  const skipped = leftOut.exec(full)?.[0];
  if (skipped && !isFirst && abbreviates(full.slice(skipped.length), short, false)) return true;
  if (short === "" || full[0] !== short[0]) return false;
  return [2, 3].some((length) => {
    const word = full.slice(0, length);
    if (word.length < length) return false;
    const rest = full.slice(length);
    return (
      (short.startsWith(word) && abbreviates(rest, short.slice(length), false)) ||
      abbreviates(rest, short.slice(1), false)
    );
  });
}
