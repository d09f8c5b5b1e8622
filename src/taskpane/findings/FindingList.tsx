import { Button } from "../Button";
import { useMemo, useState, type KeyboardEvent } from "react";
import { findingWords, groupCounts, matchCount, showMore } from "../../strings/pane-findings";
import type { Grouping } from "../preferences";
import type { ReviewedFinding } from "../reviewed";
import { useShownCount } from "../use-shown";
import { useTurns } from "../use-turns";
import { FindingItem, type FindingActions } from "./FindingItem";
import * as styles from "./FindingList.module.css";
import { FindingTools } from "./FindingTools";
import { groupFindings, type FindingGroup } from "./group-findings";
import { firstLines, listedGroups } from "./listed-groups";
import { printOf } from "./print-of";
import { useMatching } from "./use-matching";

interface Props extends FindingActions {
  /** Gravest first. */
  readonly findings: readonly ReviewedFinding[];
  readonly selected: ReviewedFinding | null;
  readonly grouping: Grouping;
  readonly onGroup: (by: Grouping) => void;
}

export function FindingList({ findings, selected, grouping, onGroup, ...actions }: Props) {
  const [query, search] = useState("");
  const matching = useMatching(findings, query);
  const groups = useMemo(() => groupFindings(matching, grouping), [matching, grouping]);
  const { lines, rest, showMoreItems } = useLines(groups);
  const drawn = useTurns(lines, ({ print }) => print);
  const marked = selected && printOf(selected);

  return (
    <section className={styles.results} aria-label={findingWords.findings} onKeyDown={moveByArrow}>
      {findings.length === 0 && findingWords.nothingFound}
      {findings.length > 0 && <FindingTools grouping={grouping} onGroup={onGroup} onSearch={search} />}
      {matching.length < findings.length && (
        <p className={styles.matches} role="status">
          {matching.length === 0 ? findingWords.noMatch : matchCount(matching.length, findings.length)}
        </p>
      )}
      {listedGroups(groups, drawn, drawn.length === lines.length).map(({ name, findings: all, counts, lines }) => (
        <section key={name}>
          <h2 className={styles.heading}>
            {name}（{grouping === "severity" ? all.length : groupCounts(counts)}）
          </h2>
          <ul className={styles.list}>
            {lines.map(({ key, finding }) => (
              <FindingItem key={key} finding={finding} selected={printOf(finding) === marked} {...actions} />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && <Button onClick={showMoreItems}>{showMore(rest)}</Button>}
    </section>
  );
}

/** The first items of the groups; other groups start from the top again. */
function useLines(groups: readonly FindingGroup[]) {
  const { count, showMore: showMoreItems } = useShownCount(groups);
  const lines = useMemo(() => firstLines(groups, count), [groups, count]);
  const all = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return { lines, rest: all - lines.length, showMoreItems };
}

/** Arrow keys go from finding to finding, Home and End to the first and last; Tab still visits what stands inside them. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const item = (event.target as HTMLElement).closest("[data-check]");
  if (!item || (event.target as HTMLElement).closest("input, textarea, select")) return;

  const items = [...event.currentTarget.querySelectorAll("[data-check]")];
  const at = items.indexOf(item);
  const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  const next = wanted === undefined ? null : items[wanted]?.querySelector("button");
  if (!next) return;
  next.focus();
  event.preventDefault();
}
