import { Button } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { severities } from "../core/checks/severity";
import { severityNames } from "../strings/names";
import { paneWords, showMore } from "../strings/pane";
import { FindingItem } from "./FindingItem";
import * as styles from "./FindingList.module.css";
import type { ReviewedFinding } from "./reviewed";

/** So many items stand in the document at once; more only on demand, since each costs layout and memory. */
export const itemsAtOnce = 200;

interface Props {
  /** Gravest first. */
  readonly findings: readonly ReviewedFinding[];
  readonly selected: ReviewedFinding | null;
  readonly onSelect: (finding: ReviewedFinding) => void;
}

export function FindingList({ findings, selected, onSelect }: Props) {
  const { shown, showMoreItems } = useShown(findings);

  return (
    <section aria-label={paneWords.findings} onKeyDown={moveByArrow}>
      {findings.length === 0 && paneWords.nothingFound}
      {severities.map((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        const visible = shown.filter((finding) => finding.severity === severity);
        if (all.length === 0) return null;

        return (
          <section key={severity}>
            <h2 className={styles.heading}>
              {severityNames[severity]}（{all.length}）
            </h2>
            <ul className={styles.list}>
              {visible.map((finding, index) => (
                <FindingItem key={index} finding={finding} selected={finding === selected} onSelect={onSelect} />
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length < findings.length && (
        <Button onClick={showMoreItems}>{showMore(findings.length - shown.length)}</Button>
      )}
    </section>
  );
}

/** The first items of a result; another result starts from the top again. */
function useShown(findings: readonly ReviewedFinding[]) {
  const [grown, setGrown] = useState({ findings, count: itemsAtOnce });
  const count = grown.findings === findings ? grown.count : itemsAtOnce;

  return {
    shown: findings.slice(0, count),
    showMoreItems: () => setGrown({ findings, count: count + itemsAtOnce }),
  };
}

/** Arrow keys go from finding to finding; Tab still visits the quotations between them. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const item = (event.target as HTMLElement).closest("[data-check]");
  if (!step || !item) return;

  const items = [...event.currentTarget.querySelectorAll("[data-check]")];
  const next = items[items.indexOf(item) + step]?.querySelector("button");
  if (!next) return;
  next.focus();
  event.preventDefault();
}
