import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Notice } from "./review";

const useStyles = makeStyles({
  notice: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  problem: { display: "block" },
  code: { color: tokens.colorNeutralForeground3 },
});

/** The region stands before its first notice, or assistive technology would not read that one out. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useStyles();
  return (
    <div role="alert">
      {notices.map(({ intent, problem, remedy, code }) => (
        <div key={problem} className={mergeClasses(styles.notice, styles[intent])} data-intent={intent}>
          <strong className={styles.problem}>{problem}</strong>
          {remedy} {code && <span className={styles.code}>（{code}）</span>}
        </div>
      ))}
    </div>
  );
}
