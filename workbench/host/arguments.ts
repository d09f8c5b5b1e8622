import { invalidArgument } from "./host-error";

/** The arguments of one call, read with the type that the call wants. Anything else is Excel's InvalidArgument. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly location: string,
  ) {}

  get length(): number {
    return this.values.length;
  }

  /** The argument as it came: a JSON value, or a host object when the add-in passed one. */
  any(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.any(index);
    if (typeof value !== "string") throw invalidArgument(this.location);
    return value;
  }

  optionalText(index: number): string | null {
    return this.any(index) === null ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.any(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(this.location);
    return value;
  }

  optionalInteger(index: number, fallback: number): number {
    return this.any(index) === null ? fallback : this.integer(index);
  }

  flag(index: number): boolean {
    return this.any(index) === true;
  }

  record(index: number): Record<string, unknown> {
    const value = this.any(index);
    if (typeof value !== "object" || value === null) throw invalidArgument(this.location);
    return value as Record<string, unknown>;
  }
}
