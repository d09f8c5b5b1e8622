import { isSoleSupporter, partnersOf, placeNamed } from "../../core/policy/places";
import { policyFor } from "../../core/policy/policies";
import { isIndicator } from "../../core/policy/requirement";
import { lastYearOf, type Office } from "../../core/year/fit-last-year";
import { figuresOfIndicator, type LastYearFigure } from "../../core/year/last-year";
import { type PlannedRow, plannedRows } from "../../core/year/plan-rows";
import { yearCommands } from "../../strings/year/command-line";
import { figureLabel, figureText, unfitText } from "../../strings/year/last-year";
import { plannedTexts, planSheet } from "../../strings/year/plan-sheet";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, openWorkbook, Refusal, type Request, writeNew, yearOf } from "./request";

/** 年初建表: a new workbook with a row for every requirement that binds a place. */
export async function plan(request: Request): Promise<readonly string[]> {
  const name = needed(request.place, "--place");
  const year = yearOf(needed(request.year, "--year"));
  const out = needed(request.out, "--out");
  const place = placeNamed(name, year);
  if (!place) throw new Refusal(yearCommands.unknownPlace(name));

  const rows = plannedRows(policyFor(year), place.role, isSoleSupporter(place, year));
  const figures = request.lastYear === undefined ? [] : await figuresOf(request.lastYear, { place, year });
  const found = new Map(rows.map((row) => [row, figuresOfRow(row, figures)]));
  const sheet = planSheet({ place: place.name, year }, rows, (row) => onlyText(found.get(row) ?? []));
  await writeNew(out, writeWorkbook([sheet]));
  const partners = partnersOf(place, year).map((partner) => partner.name);
  return [
    yearCommands.written(out),
    yearCommands.planned(rows.length, partners.join("、")),
    ...(request.lastYear === undefined ? [] : carriedLines(found)),
  ];
}

/** @throws Refusal where the file is another place's or another year's. */
async function figuresOf(file: string, own: Office): Promise<readonly LastYearFigure[]> {
  const { checked } = await openWorkbook(file);
  const last = lastYearOf(own, checked.tables);
  if ("figures" in last) return last.figures;
  const { problem, remedy } = unfitText(own, last.unfit);
  throw new Refusal(yearCommands.notRead(file, `${problem}${remedy}`));
}

function figuresOfRow({ requirement, field }: PlannedRow, figures: readonly LastYearFigure[]) {
  const found = figuresOfIndicator(requirement.id, field === null ? [] : [field], figures);
  return [...new Map(found.map((figure) => [figureText(figure), figure])).values()];
}

function onlyText(figures: readonly LastYearFigure[]): string {
  return figures.length === 1 ? figureText(figures[0]!) : "";
}

/** What was carried over, and what staff have to decide or find themselves. */
function carriedLines(found: ReadonlyMap<PlannedRow, readonly LastYearFigure[]>): readonly string[] {
  const asked = [...found].filter(([{ requirement }]) => isIndicator(requirement));
  return [
    yearCommands.carried(asked.filter(([, figures]) => figures.length === 1).length),
    ...asked.flatMap(([row, figures]) => {
      const { content } = plannedTexts(row);
      if (figures.length === 1) return [];
      return [yearCommands.notCarried(content, figures.map(figureLabel).join("、"))];
    }),
  ];
}
