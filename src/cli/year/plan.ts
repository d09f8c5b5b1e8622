import { isSoleSupporter, partnersOf, placeNamed } from "../../core/policy/places";
import { policyFor } from "../../core/policy/policies";
import { plannedRows } from "../../core/year/plan-rows";
import { yearCommands } from "../../strings/year/command-line";
import { planSheet } from "../../strings/year/plan-sheet";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, Refusal, type Request, writeNew, yearOf } from "./request";

/** 年初建表: a new workbook with a row for every requirement that binds a place. */
export async function plan(request: Request): Promise<readonly string[]> {
  const name = needed(request.place, "--place");
  const year = yearOf(needed(request.year, "--year"));
  const out = needed(request.out, "--out");
  const place = placeNamed(name, year);
  if (!place) throw new Refusal(yearCommands.unknownPlace(name));

  const rows = plannedRows(policyFor(year), place.role, isSoleSupporter(place, year));
  await writeNew(out, writeWorkbook([planSheet({ place: place.name, year }, rows)]));
  const partners = partnersOf(place, year).map((partner) => partner.name);
  return [yearCommands.written(out), yearCommands.planned(rows.length, partners.join("、"))];
}
