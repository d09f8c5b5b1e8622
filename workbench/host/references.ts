import type { HostObject } from "./host-object";

/** Objects that the add-in holds on to between batches. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): string {
    const id = `reference-${++this.count}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject | null {
    return this.objects.get(id) ?? null;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }
}
