import type { SwitchedOffCheck } from "../../core/settings/workbook-settings";
import type { FactConflict, WorkbookFacts } from "./settings-form";

/**
 * What staff have changed in the form, on top of what a colleague has changed in the workbook since the form was opened.
 *
 * @param opened what the form was filled with, `present` what the workbook says now.
 * @returns what has to be saved, and where both have changed the same: there `mine` stands.
 */
export function mergeFacts(
  mine: WorkbookFacts,
  opened: WorkbookFacts,
  present: WorkbookFacts,
): { readonly facts: WorkbookFacts; readonly conflicts: readonly FactConflict[] } {
  const conflicts: FactConflict[] = [];
  const merged = <Value>(values: Record<"mine" | "opened" | "present", Value>, conflict: FactConflict): Value => {
    if (values.mine === values.opened) return values.present;
    if (values.present !== values.opened && values.present !== values.mine) conflicts.push(conflict);
    return values.mine;
  };
  const plain = <Fact extends "place" | "role" | "partner" | "year">(fact: Fact): WorkbookFacts[Fact] =>
    merged({ mine: mine[fact], opened: opened[fact], present: present[fact] }, { fact, present: present[fact] });

  const checks = [...new Set([...present.switchedOff, ...mine.switchedOff].map(({ check }) => check))];
  const facts = {
    place: plain("place"),
    role: plain("role"),
    partner: plain("partner"),
    year: plain("year"),
    switchedOff: checks.flatMap((check): SwitchedOffCheck[] => {
      const reasonIn = ({ switchedOff }: WorkbookFacts) =>
        switchedOff.find((off) => off.check === check)?.reason ?? null;
      const now = reasonIn(present);
      const reason = merged(
        { mine: reasonIn(mine), opened: reasonIn(opened), present: now },
        { fact: "switchedOff", check, present: now },
      );
      return reason === null ? [] : [{ check, reason }];
    }),
  };
  return { facts, conflicts };
}
