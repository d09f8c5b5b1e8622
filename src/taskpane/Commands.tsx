import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneWords } from "../strings/pane";

const useStyles = makeStyles({ commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  readonly busy: boolean;
  readonly onReview: () => void;
  readonly onClearMarks: () => void;
}

export function Commands({ busy, onReview, onClearMarks }: Props) {
  const styles = useStyles();
  // Focusable while disabled: the keyboard stays where it was when the work is done.
  return (
    <div className={styles.commands}>
      <Button appearance="primary" disabledFocusable={busy} onClick={onReview}>
        {paneWords.review}
      </Button>
      <Button disabledFocusable={busy} onClick={onClearMarks}>
        {paneWords.clearMarks}
      </Button>
    </div>
  );
}
