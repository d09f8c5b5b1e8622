import { Button } from "../Button";
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from "react";
import { groupCounts, matchCount, paneWords, showMore } from "../../strings/pane";
import type { Grouping } from "../preferences";
import type { ReviewedFinding } from "../reviewed";
import { FindingItem, type FindingActions } from "./FindingItem";
import * as styles from "./FindingList.module.css";
import { FindingTools } from "./FindingTools";
import { groupFindings, type FindingGroup } from "./group-findings";
import { matchingFindings } from "./matching-findings";

/** So many items stand in the document at once; more only on demand, since each costs layout and memory. */
export const itemsAtOnce = 200;

interface Props extends FindingActions {
  /** Gravest first. */
  readonly findings: readonly ReviewedFinding[];
  readonly selected: ReviewedFinding | null;
  readonly grouping: Grouping;
  readonly onGroup: (by: Grouping) => void;
}

export function FindingList({ findings, selected, grouping, onGroup, ...actions }: Props) {
  const [query, search] = useState("");
  const searched = useDeferredValue(query);
  const matching = useMemo(() => matchingFindings(findings, searched), [findings, searched]);
  const groups = useMemo(() => groupFindings(matching, grouping), [matching, grouping]);
  const { shown, rest, showMoreItems } = useShown(groups);

  return (
    <section className={styles.results} aria-label={paneWords.findings} onKeyDown={moveByArrow}>
      {findings.length === 0 && paneWords.nothingFound}
      {findings.length > 0 && <FindingTools grouping={grouping} onGroup={onGroup} onSearch={search} />}
      {matching.length < findings.length && (
        <p className={styles.matches} role="status">
          {matching.length === 0 ? paneWords.noMatch : matchCount(matching.length, findings.length)}
        </p>
      )}
      {shown.map(({ name, findings: all, counts, visible }) => (
        <section key={name}>
          <h2 className={styles.heading}>
            {name}（{grouping === "severity" ? all.length : groupCounts(counts)}）
          </h2>
          <ul className={styles.list}>
            {visible.map((finding, index) => (
              <FindingItem key={index} finding={finding} selected={finding === selected} {...actions} />
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && <Button onClick={showMoreItems}>{showMore(rest)}</Button>}
    </section>
  );
}

/** The first items of the groups; other groups start from the top again. */
function useShown(groups: readonly FindingGroup[]) {
  const [grown, setGrown] = useState({ groups, count: itemsAtOnce });
  const count = grown.groups === groups ? grown.count : itemsAtOnce;

  let left = count;
  const shown = groups.map((group) => {
    const visible = group.findings.slice(0, left);
    left -= visible.length;
    return { ...group, visible };
  });
  const all = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return {
    shown,
    rest: Math.max(0, all - count),
    showMoreItems: () => setGrown({ groups, count: count + itemsAtOnce }),
  };
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
