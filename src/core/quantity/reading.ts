import type { Text } from "./text";
import { isFiller, type Bound } from "./bound";
import { charSet, digitAt, isAt, isIn } from "./character";
import type { Marker } from "./marker";
import { isMean, perAfterEach, perAfterEvery, roundsAYear, type Per } from "./per";
import type { Modality, Quantity } from "./quantity";
import type { Unit } from "./unit";

const NONE: readonly string[] = [];
const JOINING = charSet("和及与、并且");
/** 上年的110%, 上年实绩的1.2倍. */
const SHARE_FOLLOWS = /^(?:度|同期)?[\u4e00-\u9fff]{0,6}的\s*[\d０-９]/u;
/** 不低于上年90%, 达到去年同期120%; 上年90% alone is last year's figure. */
const RATIO_FOLLOWS = /^(?:度|同期)?\s*[\d０-９]{1,4}(?:[.．][\d０-９]+)?\s*[%％]/u;
const HELD_TO_LAST_YEAR = /[于过過到達达](?:上一?年|去年)$/u;
const COMPARES_WITH = /(?:[比较較与與同和在于到過过為为]|相比)(?:(?:[上去]一?年(?:度|同期)?)|同期)$/u;

/** 不足年度任务的四成, 超过全年计划的110%. */
const OF_THE_TASK = /^[\u4e00-\u9fff]{0,6}(?:任务|目标|计划|总[量额数]|规定|进度)[数量值额]?的\s*$/u;

/** Whether a bracket speaks of the number before it: neither the sentence nor another bracket has ended between them. */
function isBeside(text: Text, end: number, bracket: number): boolean {
  if (bracket - end > 12) return false;
  for (let at = end; at < bracket; at++) if (isAt(text, at, ";。)")) return false;
  return true;
}

/** 月人均, 年户均; but 2022年人均, 今年人均. */
function isMonthly(text: Text, at: number): boolean {
  return isAt(text, at, "月年") && !isIn(text, at - 1, NAMES_YEAR) && digitAt(text, at - 1) < 0;
}

const NAMES_YEAR = charSet("今去上全每当本明前近多历来往次同");

/** A quantity that the rest of its clause may still say more of. */
export type Draft = { -readonly [Field in keyof Quantity]: Quantity[Field] };

/** What the words read so far say about the next number: each mark of punctuation takes some of it back. */
export class Reading {
  modality: Modality | undefined;
  direction: 1 | -1 | null = null;
  baseline = false;
  part = false;
  /** The unit of the first 其中 part: another one in a later clause is a target again. */
  partUnit: string | null | undefined;
  private partClause = false;
  private partInBracket = false;
  respectively = false;
  /** The last quantity read. */
  previous: Draft | null = null;
  /** Where the open bracket began, -1 outside. */
  bracket = -1;
  /** The last quantity before the open bracket. */
  bracketHead: Quantity | null = null;
  /** A number with 确保 right behind it. */
  private promised: Draft | null = null;
  private near: Bound | null = null;
  private nearEnd = 0;
  private far: Bound | null = null;
  private farEnd = 0;
  private farUsed = false;
  /** What the numbers are counted for, each once: 每季度, 人均. */
  rates: readonly string[] = NONE;
  private ratesUsed = false;
  private rateInClause = false;
  private rateEnd = 0;
  /** Those before the open bracket. */
  private outerRates: readonly string[] = NONE;
  /** How many of the rates were opened by 每: only those reach over a comma. */
  private collective = 0;

  /** Whether anything was taken in since the clause, or the sentence, began: most marks of a long text end one that says nothing. */
  private clauseSays = false;
  private sentenceSays = false;

  /** Takes a marker in and returns where reading goes on. */
  take(text: Text, marker: Marker, end: number): number {
    this.clauseSays = this.sentenceSays = true;
    if (typeof marker === "object") {
      this.takeBound(marker, end);
      return end;
    }
    switch (marker) {
      case "nothing":
      case "double":
        break;
      case "aim":
      case "firm":
        this.modality = marker;
        break;
      case "grows":
      case "falls":
        // 提高到95% says where it ends, not by how much it grows.
        this.direction = isAt(text, end, "到至为") ? null : marker === "grows" ? 1 : -1;
        break;
      case "lastYear":
        this.takeLastYear(text, end);
        break;
      case "existing":
        this.baseline = true;
        break;
      case "part":
        this.part = true;
        this.partInBracket = this.bracket >= 0;
        this.partClause = true;
        this.partUnit = undefined;
        break;
      case "wholeYear":
        // 每月累计不少于1天: the sum over the very period that the clause has just named.
        if (this.ratesUsed || !this.rateInClause)
          this.rates = this.rates.filter((rate) => roundsAYear([rate]) === null);
        break;
      case "respectively":
        this.respectively = true;
        break;
      case "every":
        end = this.takeRate(perAfterEvery(text, end), end);
        this.collective = this.rates.length;
        break;
      case "each":
        return this.takeRate(perAfterEach(text, end), end);
      case "mean":
        // 每村均建成1个, 26县均: the character before belongs to what was read before it.
        if (this.rateEnd >= end - 1 || (this.previous !== null && this.previous.end >= end - 1)) break;
        if (!isMean(text, end - 1)) break;
        if (isMonthly(text, end - 3)) this.takeRate({ word: text.slice(end - 3, end - 2), end }, end);
        return this.takeRate({ word: text.slice(end - 2, end - 1), end }, end);
    }
    return end;
  }

  private takeBound(bound: Bound, end: number): void {
    if (bound.far) {
      this.far = bound;
      this.farEnd = end;
      this.farUsed = false;
    } else {
      this.near = bound;
      this.nearEnd = end;
    }
  }

  private takeRate(per: Per | null, end: number): number {
    if (per === null) return end;
    if (this.ratesUsed) this.collective = 0;
    const others = this.ratesUsed ? NONE : this.rates.filter((rate) => rate !== per.word);
    this.rates = [...others, per.word];
    this.ratesUsed = false;
    this.rateInClause = true;
    this.rateEnd = per.end;
    return per.end;
  }

  /** 各选派3名教师学习1个月: each of them for a month, and not each of the places again. */
  reaches(unit: Unit | null): boolean {
    if (this.rates.length === 0) return false;
    return !(this.ratesUsed && unit !== null && unit.dimension === "time" && this.rates.at(-1) === "each");
  }

  addRate(word: string): void {
    this.rates = [...this.rates, word];
  }

  /** 上年完成5亿元 states the baseline; 不低于上年, 比上年增长 and 上年的120% measure against it. */
  private takeLastYear(text: Text, end: number): void {
    const after = text.after(end, 12);
    const share =
      SHARE_FOLLOWS.test(after) || (RATIO_FOLLOWS.test(after) && HELD_TO_LAST_YEAR.test(text.before(end, 4)));
    if (!share && !COMPARES_WITH.test(text.before(end, 8))) this.baseline = true;
    this.near = null;
    if (!share && isFiller(text, this.farEnd, end - 2)) this.far = null;
  }

  /** The bound that reaches the number at `start`. */
  boundBefore(text: Text, start: number): Bound | null {
    const { near, nearEnd } = this;
    if (near !== null && (isFiller(text, nearEnd, start) || OF_THE_TASK.test(text.slice(nearEnd, start)))) return near;
    return this.far;
  }

  /** 其中亿元以上项目3个，到位资金8亿元: the parts end with their unit or their sentence. */
  isPart(unit: string | null): boolean {
    if (this.part && !this.partClause && this.partUnit !== undefined && this.partUnit !== unit) this.part = false;
    return this.part;
  }

  /** 引进人才150名，其中硕士12名，引进专家5名: the verb of the whole begins anew. */
  wholeAgain(): void {
    this.part = false;
  }

  /** 剩余1亿元确保9月底前到位: 确保 at `at` speaks of the number before it, unless another one follows in the clause. */
  promisedBehind(at: number): void {
    const { previous } = this;
    if (previous !== null && previous.end === at && previous.modality === undefined) this.promised = previous;
  }

  used(quantity: Quantity): void {
    this.clauseSays = this.sentenceSays = true;
    this.promised = null;
    if (quantity.role === "part") this.partUnit ??= quantity.unit;
    this.farUsed = true;
    this.near = null;
    this.ratesUsed = true;
    if (quantity.role === "baseline") this.baseline = false;
  }

  /** 按每村10万元的标准安排资金220万元: the rate ends with the standard. */
  standardEnd(): void {
    this.rates = NONE;
  }

  /** The far bound goes on to another number of its clause only over 和, 及, 与, 以及, 并. */
  linkTo(text: Text, start: number): void {
    if (this.far === null || this.previous === null || !this.farUsed || this.respectively) return;
    for (let at = this.previous.end; at < start; at++) if (isIn(text, at, JOINING)) return;
    this.far = null;
  }

  listMark(): void {
    this.near = null;
    if (this.farUsed && !this.respectively) this.far = null;
  }

  clauseEnd(): void {
    if (!this.clauseSays) return;
    this.clauseSays = false;
    if (this.promised !== null) this.promised.modality = "firm";
    this.promised = null;
    this.near = null;
    this.far = null;
    this.farUsed = false;
    this.respectively = false;
    this.direction = null;
    this.baseline = false;
    this.partClause = false;
    if (this.rates.length > 0) this.rates = this.ratesUsed ? NONE : this.rates.slice(0, this.collective);
    this.ratesUsed = false;
    this.rateInClause = false;
  }

  sentenceEnd(): void {
    this.clauseEnd();
    if (!this.sentenceSays) return;
    this.sentenceSays = false;
    this.modality = undefined;
    this.part = false;
    this.rates = NONE;
  }

  openBracket(text: Text, at: number): void {
    this.bracket = at;
    this.outerRates = this.rates;
    this.bracketHead = this.previous !== null && isBeside(text, this.previous.end, at) ? this.previous : null;
    this.near = null;
  }

  /** 月报（每月25日前）得2分: what is said of a rate inside brackets ends with them, unless it is all they hold. */
  closeBracket(at: number): void {
    if (this.bracket >= 0 && this.rateEnd > this.bracket && this.rateEnd !== at) this.rates = this.outerRates;
    if (this.far !== null && this.farEnd > this.bracket && this.bracket >= 0) this.far = null;
    if (this.partInBracket) this.part = this.partInBracket = false;
    this.bracket = -1;
    this.bracketHead = null;
    this.near = null;
    this.baseline = false;
  }
}
