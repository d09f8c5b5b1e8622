import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type KeyboardEvent, type MouseEvent } from "react";
import type { Severity } from "../core/checks/severity";
import { paneWords } from "../strings/pane";
import type { ReviewedFinding } from "./reviewed";

const edge = (colour: string) => ({ borderLeftColor: colour });

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    // What is out of sight is not laid out until it comes into sight.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  title: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "inherit",
    outlineStyle: "none",
  },
  place: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  label: { color: tokens.colorNeutralForeground3 },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  quotation: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

const useEdges = makeStyles({
  error: edge(tokens.colorPaletteRedBorderActive),
  warning: edge(tokens.colorPaletteMarigoldBorderActive),
  info: edge(tokens.colorPaletteBlueBorderActive),
} satisfies Record<Severity, object>);

interface Props {
  readonly finding: ReviewedFinding;
  readonly selected: boolean;
  readonly onSelect: (finding: ReviewedFinding) => void;
}

/** One finding. The whole card answers to the mouse; for the keyboard and assistive technology it holds a button. */
export const FindingItem = memo(function FindingItem({ finding, selected, onSelect }: Props) {
  const styles = useStyles();
  const edges = useEdges();
  const select = () => onSelect(finding);

  return (
    <li
      className={mergeClasses(styles.item, edges[finding.severity], selected && styles.selected)}
      data-check={finding.check}
      data-severity={finding.severity}
      data-cell={finding.address}
      aria-current={selected}
      tabIndex={-1}
      onClick={(event) => !isInDetails(event) && select()}
      onKeyDown={(event) => isEnterOnCard(event) && select()}
    >
      <button type="button" className={styles.title}>
        <span className={styles.place}>
          {finding.place} {finding.title}
        </span>
        {finding.problem}
      </button>
      <p className={styles.line}>
        <span className={styles.label}>{paneWords.remedy}：</span>
        {finding.remedy}
      </p>
      {finding.basis && (
        <details className={styles.line}>
          <summary className={styles.summary}>{paneWords.basis}</summary>
          <blockquote className={styles.quotation}>{finding.basis}</blockquote>
        </details>
      )}
    </li>
  );
});

function isInDetails(event: MouseEvent): boolean {
  return (event.target as HTMLElement).closest("details") !== null;
}

/** On the button inside, Enter is a click already. */
function isEnterOnCard(event: KeyboardEvent): boolean {
  return event.key === "Enter" && event.target === event.currentTarget;
}
