import { charAt } from "./character";
import { isFiller, type Bound } from "./bound";
import type { Marker } from "./marker";
import { perAfterEach, perAfterEvery, roundsAYear } from "./per";
import type { Modality, Quantity } from "./quantity";

interface PlacedBound {
  readonly bound: Bound;
  readonly end: number;
}

/** 上年的110%, 上年实绩的1.2倍. */
const SHARE_FOLLOWS = /^(?:度|同期)?[\u4e00-\u9fff]{0,6}的\s*[\d０-９]/u;

/** What the words read so far say about the next number: each mark of punctuation takes some of it back. */
export class Reading {
  modality: Modality | undefined;
  direction: 1 | -1 | null = null;
  baseline = false;
  part = false;
  /** The unit of the first 其中 part: another one in a later clause is a target again. */
  partUnit: string | null | undefined;
  private partClause = false;
  respectively = false;
  /** Where the open bracket began, -1 outside. */
  bracket = -1;
  /** The last quantity before the open bracket. */
  bracketHead: Quantity | undefined;
  private near: PlacedBound | null = null;
  private far: PlacedBound | null = null;
  private farUsed = false;
  private pers: string[] = [];
  private persUsed = false;
  /** How many of the rates were opened by 每: only those reach over a comma. */
  private collective = 0;

  /** Takes a marker in and returns where reading goes on. */
  take(text: string, marker: Marker, end: number): number {
    switch (marker.is) {
      case "bound":
        if (marker.far) {
          this.far = { bound: marker.bound, end };
          this.farUsed = false;
        } else this.near = { bound: marker.bound, end };
        return end;
      case "modality":
        this.modality = marker.modality;
        return end;
      case "change":
        // 提高到95% says where it ends, not by how much it grows.
        this.direction = "到至为".includes(charAt(text, end) || " ") ? null : marker.direction;
        return end;
      case "lastYear":
        return this.takeLastYear(text, end);
      case "existing":
        this.baseline = true;
        return end;
      case "part":
        this.part = true;
        this.partClause = true;
        this.partUnit = undefined;
        return end;
      case "wholeYear":
        this.pers = this.pers.filter((per) => roundsAYear([per]) === null);
        return end;
      case "respectively":
        this.respectively = true;
        return end;
      case "every":
        return this.takeEvery(text, end);
      case "each":
        return this.takePer(perAfterEach(text, end), end);
      case "mean":
        return this.takePer({ word: text.charAt(end - 2), end }, end);
      default:
        return end;
    }
  }

  private takeEvery(text: string, end: number): number {
    const next = this.takePer(perAfterEvery(text, end), end);
    this.collective = this.pers.length;
    return next;
  }

  private takePer(per: { word: string; end: number } | null, end: number): number {
    if (per === null) return end;
    if (this.persUsed) {
      this.pers = [];
      this.collective = 0;
    }
    this.persUsed = false;
    this.pers.push(per.word);
    return per.end;
  }

  /** 上年完成5亿元 states the baseline; 不低于上年, 比上年增长 and 上年的120% measure against it. */
  private takeLastYear(text: string, end: number): number {
    const before = text.slice(Math.max(0, end - 8), end).replace(/(?:上|去)一?年(?:度|同期)?$|同期$/u, "");
    const compares =
      /(?:[比较较與与同和在于到过為为]|相比)$/u.test(before) ||
      /^(?:度|同期)?[\u4e00-\u9fff]{0,6}的\s*\d/u.test(text.slice(end, end + 12));
    this.near = null;
    if (!SHARE_FOLLOWS.test(text.slice(end, end + 12)) && this.far !== null && isFiller(text, this.far.end, end - 2))
      this.far = null;
    if (!compares) this.baseline = true;
    return end;
  }

  /** The bound that reaches the number at `start`. */
  boundBefore(text: string, start: number): Bound | null {
    const { near, far } = this;
    if (near !== null && isFiller(text, near.end, start)) return near.bound;
    if (far === null) return null;
    return far.bound;
  }

  /** 其中亿元以上项目3个，到位资金8亿元: the parts end with their unit or their sentence. */
  isPart(unit: string | null): boolean {
    if (this.part && !this.partClause && this.partUnit !== undefined && this.partUnit !== unit) this.part = false;
    return this.part;
  }

  used(quantity: Quantity): void {
    if (quantity.role === "part") this.partUnit ??= quantity.unit;
    this.farUsed = true;
    this.near = null;
    this.persUsed = true;
    if (quantity.role === "baseline") this.baseline = false;
  }

  get rates(): readonly string[] {
    return this.pers;
  }

  addRate(word: string): void {
    this.pers.push(word);
  }

  /** Whether the far bound goes on to another number of its clause: only over 和, 及, 与, 以及, 并. */
  linkTo(text: string, previousEnd: number, start: number): void {
    if (!this.farUsed || this.respectively) return;
    if (!/[和及与與、并且]/u.test(text.slice(previousEnd, start))) this.far = null;
  }

  listMark(): void {
    this.near = null;
    if (this.farUsed && !this.respectively) this.far = null;
  }

  clauseEnd(): void {
    this.near = null;
    this.far = null;
    this.farUsed = false;
    this.respectively = false;
    this.direction = null;
    this.baseline = false;
    this.partClause = false;
    if (this.pers.length > 0) this.pers = this.persUsed ? [] : this.pers.slice(0, this.collective);
    this.persUsed = false;
  }

  sentenceEnd(): void {
    this.clauseEnd();
    this.modality = undefined;
    this.part = false;
    if (this.pers.length > 0) this.pers = [];
  }

  openBracket(at: number, head: Quantity | undefined): void {
    this.bracket = at;
    this.bracketHead = head;
    this.near = null;
  }

  closeBracket(): void {
    if (this.far !== null && this.far.end > this.bracket && this.bracket >= 0) this.far = null;
    this.bracket = -1;
    this.bracketHead = undefined;
    this.near = null;
    this.baseline = false;
  }
}
