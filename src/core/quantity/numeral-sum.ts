import { powerOfTen, withDecimals } from "./decimal";

/** What the digits and powers of a number read so far come to: 三亿五千万, 1亿5000万, 三千五. */
export class NumeralSum {
  /** Everything is an integer in units of 10^-decimals. */
  private decimals = 0;
  private total = 0;
  private section = 0;
  private pending = -1;
  private spread = 0;
  private lastPower = 0;
  private afterZero = false;
  ending = 0;

  get empty(): boolean {
    return this.pending < 0 && this.lastPower === 0;
  }

  get hasPending(): boolean {
    return this.pending >= 0;
  }

  get power(): number {
    return this.lastPower;
  }

  zero(): void {
    this.afterZero = true;
  }

  atom(integer: number, decimals: number, spread = 0): void {
    this.rescale(decimals);
    this.pending = integer * powerOfTen(this.decimals - decimals);
    this.spread = spread;
    this.ending = 0;
  }

  ten(power: number): void {
    const one = powerOfTen(this.decimals);
    this.section += (this.pending < 0 ? one : this.pending) * powerOfTen(power);
    if (this.pending >= 0) this.spread *= powerOfTen(power);
    this.close(power);
  }

  myriad(power: number): void {
    const factor = powerOfTen(power);
    const current = this.section + Math.max(this.pending, 0);
    if (current === 0 && this.pending < 0) {
      this.total = (this.total === 0 ? powerOfTen(this.decimals) : this.total) * factor;
    } else if (this.total > 0 && this.ending === 0 && this.bigPower < power) {
      this.total = (this.total + current) * factor;
    } else {
      this.total += current * factor;
    }
    this.spread *= factor;
    this.section = 0;
    this.close(power);
    this.bigPower = power;
    this.ending = power;
  }
  private bigPower = 0;

  finish(elided: boolean): number {
    let rest = Math.max(this.pending, 0);
    if (elided && this.pending > 0 && this.lastPower >= 2 && !this.afterZero) rest *= powerOfTen(this.lastPower - 1);
    const sum = this.total + this.section + rest;
    return withDecimals(sum, this.decimals);
  }

  /** The upper end of 三五, null without one or where it drowns in a number beyond all precision. */
  finishMax(value: number): number | null {
    const max = value + withDecimals(this.spread, this.decimals);
    return max > value ? max : null;
  }

  private close(power: number): void {
    this.pending = -1;
    this.lastPower = power;
    this.afterZero = false;
  }

  private rescale(decimals: number): void {
    if (decimals <= this.decimals) return;
    const factor = powerOfTen(decimals - this.decimals);
    this.total *= factor;
    this.section *= factor;
    this.decimals = decimals;
  }
}
