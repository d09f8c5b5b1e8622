import { type Department, sameDepartment } from "../evidence";
import { compact } from "../text/simplify";
import type { Difference } from "./difference";
import { unitInText } from "./said";
import type { Statement } from "./statement";

/**
 * Responsible units that only one side names, and those that only one side lets lead. A table without such a column says nothing
 * about them, a paragraph that names none neither: see {@link silentAboutUnits}.
 */
export function compareDepartments(body: Statement, rows: readonly Statement[]): readonly Difference[] {
  const own = body.departments;
  if (own === null || rows.every(({ departments }) => departments === null)) return [];
  const others = rows.flatMap(({ departments }) => departments ?? []);
  return [
    ...without(own, others).map(({ name }) => difference(name, null)),
    ...unnamed(body, without(others, own)).map(({ name }) => difference(null, name)),
    ...compareLeads(own, others),
  ];
}

/** Where all other paragraphs name their units and this one does not: the units that only its rows name, told at once. */
export function silentAboutUnits(body: Statement, rows: readonly Statement[]): readonly Difference[] {
  if (body.departments !== null) return [];
  const units = unnamed(
    body,
    rows.flatMap(({ departments }) => departments ?? []),
  );
  return units.length === 0 ? [] : [difference(null, units.map(({ name }) => name).join("、"))];
}

function without(units: readonly Department[], others: readonly Department[]): readonly Department[] {
  return units.filter((unit) => !others.some((other) => sameDepartment(unit.name, other.name)));
}

/** 区教育局、区卫健局分别选派教师: a unit that the sentence itself speaks of is named. */
function unnamed({ goal }: Statement, units: readonly Department[]): readonly Department[] {
  const text = compact(goal);
  const spoken = [...text.matchAll(unitInText)].map(([name]) => name);
  const distinct = units.filter(
    ({ name }, index) => index === units.findIndex((other) => sameDepartment(other.name, name)),
  );
  return distinct.filter(
    ({ name }) => !text.includes(compact(name)) && !spoken.some((own) => sameDepartment(own, name)),
  );
}

/** 牵头 and 配合 exchanged, where both sides say who leads. */
function compareLeads(own: readonly Department[], others: readonly Department[]): readonly Difference[] {
  const leading = (units: readonly Department[]): readonly Department[] => units.filter(({ duty }) => duty === "lead");
  const helps = ({ name }: Department, units: readonly Department[]): boolean =>
    units.some((unit) => unit.duty === "support" && sameDepartment(unit.name, name)) &&
    !leading(units).some((unit) => sameDepartment(unit.name, name));
  const lost = leading(own).filter((unit) => helps(unit, others));
  const added = leading(others).filter((unit) => helps(unit, own));
  if (lost.length + added.length === 0) return [];
  return [difference(leads(leading(own)), leads(leading(others)))];
}

function leads(units: readonly Department[]): string | null {
  return units.length === 0 ? null : `${units.map(({ name }) => name).join("、")}牵头`;
}

function difference(body: string | null, table: string | null): Difference {
  return { kind: "department", subject: null, body, table };
}
