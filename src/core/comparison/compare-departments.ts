import type { Department } from "../evidence";
import { compact } from "../text/simplify";
import type { Difference } from "./difference";
import type { Statement } from "./statement";

/** Responsible units that only one side names. A table without such a column says nothing about them. */
export function compareDepartments(body: Statement, rows: readonly Statement[]): readonly Difference[] {
  if (rows.every(({ departments }) => departments === null)) return [];
  const others = rows.flatMap(({ departments }) => departments ?? []);
  const own = body.departments ?? [];
  return [
    ...own.filter((unit) => !others.some((other) => same(unit, other))).map(({ name }) => difference(name, null)),
    ...distinct(others.filter((unit) => !own.some((other) => same(unit, other)))).map((name) => difference(null, name)),
  ];
}

/** 区财政局 is 财政局, but not 市财政局; 全区各部门 is 各部门. */
function same(a: Department, b: Department): boolean {
  const [own, other] = [compact(a.name), compact(b.name)];
  return own === other || bare(own) === other || own === bare(other);
}

function bare(name: string): string {
  return name.replace(/^[全本]?[省市区县](?:级|直|属)?/u, "");
}

function distinct(units: readonly Department[]): readonly string[] {
  return [...new Set(units.map(({ name }) => name))];
}

function difference(body: string | null, table: string | null): Difference {
  return { kind: "department", subject: null, body, table };
}
