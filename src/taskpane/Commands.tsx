import { Button } from "@fluentui/react-components";
import { paneWords } from "../strings/pane";
import * as styles from "./Commands.module.css";

interface Props {
  readonly busy: boolean;
  readonly onReview: () => void;
  readonly onClearMarks: () => void;
}

export function Commands({ busy, onReview, onClearMarks }: Props) {
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
