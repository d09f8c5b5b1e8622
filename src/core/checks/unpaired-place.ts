import { firstPairedYear, pairingFor } from "../policy/pairings";
import { counterpartsIn, type Place, placeIn } from "../policy/places";
import type { Role } from "../policy/requirement";
import type { TaskRow } from "../table/task-table";
import { rememberByKey, rememberByShape } from "../text/remember";
import type { RowShape } from "../text/row-shape";
import type { Shape } from "../text/shape";
import { compact } from "../text/simplify";
import { defineCheck, type TableContext } from "./define-check";
import { repeatsGoal } from "./repeated-goal";
import { titleCell } from "./title-cell";

/**
 * The table's place is in no pair or cannot be told, there is no pairing table for its year, or its title or a row names as partner a
 * county that is not one.
 */
export const unpairedPlace = defineCheck({
  id: "unpaired-place",
  scope: "table",
  severity: "warning",
  finds: ["unknown-place", "unknown-pairing", "unpaired-partner"],

  run(context, report) {
    const { table, place, askedPlace: asked, partners, year, rows } = context;
    if (place === null) {
      report({ code: "unknown-place", cell: titleCell(table), values: { title: table.title?.text ?? null, asked } });
      return;
    }
    if (year !== null && !pairingFor(year)) {
      report({ code: "unknown-pairing", cell: titleCell(table), values: { year, first: firstPairedYear } });
      return;
    }
    if (place.role === "city") return;
    const names = partners.map(({ name }) => name);
    const inTitle = strangerInTitle(place, context);
    if (inTitle)
      report({
        code: "unpaired-partner",
        cell: titleCell(table),
        values: { place: place.name, named: inTitle.name, partners: names, where: "title" },
      });
    const namedIn = partnersNamedBy(place.role)(year);
    const strangerIn = (text: string, shape: Shape | undefined) =>
      county.test(text) ? (namedIn(text, shape).find((other) => !isAmong(partners, other)) ?? null) : null;
    for (const { row, shape } of rows) {
      if (repeatsGoal(row)) continue;
      const stranger = strangerInRow(row, shape, strangerIn);
      if (!stranger) continue;
      report({
        code: "unpaired-partner",
        cell: row.goal.cell,
        row: row.row,
        values: { place: place.name, named: stranger.name, partners: names, where: "row" },
      });
    }
  },
});

/** Words by which a clause makes a county a partner. Others may be learnt from, bought from or named for a product. */
const cooperation = /结对|对接|协作|合作|互访|协助|帮助|帮扶|援建|支援|共建|签订|签署|签约|派驻|选派|挂职|联席|飞地/;
/** 赴结对县松阳县考察 calls it a partner, whatever is done there. */
const calledPartner = /结对(?:帮扶)?(?:县|区|市|地区|地)[\u4e00-\u9fff]{2,3}[县市区]/;
const learning = /学习|借鉴|参照|参考|经验|考察|取经|原|此前/;

/** What a name of one ends with. */
const county = /[市县区縣區]/;

/** Silent where the title is another place's, or names a partner too: who else it names may have its reason. */
function strangerInTitle(place: Place, { table, partners, year }: TableContext): Place | null {
  const title = compact(table.title?.text ?? "");
  if (placeIn(title, year)?.name !== place.name || learning.test(title)) return null;
  const named = counterpartsIn(place, title, year);
  return named.some((other) => isAmong(partners, other)) ? null : (named[0] ?? null);
}

function strangerInRow(
  { content, goal }: TaskRow,
  shape: RowShape | null,
  strangerIn: (text: string, shape: Shape | undefined) => Place | null,
): Place | null {
  return (
    (content.via === "own" ? strangerIn(content.text, shape?.content) : null) ?? strangerIn(goal.text, shape?.goal)
  );
}

/** The counties of the other side that a text's clauses make partners, in reading order; for all tables of one side and year. */
const partnersNamedBy = rememberByKey((role: Role) =>
  rememberByKey((year: number | null) =>
    rememberByShape((text) =>
      text.split(/[，,；;。\n]/).flatMap((clause): readonly Place[] => {
        if (!county.test(clause)) return [];
        const words = compact(clause);
        if (!cooperation.test(words) || (learning.test(words) && !calledPartner.test(words))) return [];
        return counterpartsIn({ role }, words, year);
      }),
    ),
  ),
);

function isAmong(partners: readonly Place[], { name }: Place): boolean {
  return partners.some((own) => own.name === name);
}
