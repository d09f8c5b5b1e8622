import { Button } from "./Button";
import type { Scope } from "../excel/workbook-port";
import { paneWords, scopeNames } from "../strings/pane";
import { Choice } from "./Choice";
import * as styles from "./Commands.module.css";

interface Props {
  readonly busy: boolean;
  readonly scope: Scope;
  readonly onReview: () => void;
  readonly onScope: (scope: Scope) => void;
}

/** The one button, and what it goes over. */
export function Commands({ busy, scope, onReview, onScope }: Props) {
  // Focusable while disabled: the keyboard stays where it was when the work is done.
  return (
    <div className={styles.commands}>
      <Button appearance="primary" disabledFocusable={busy} onClick={onReview}>
        {paneWords.review}
      </Button>
      <Choice label={paneWords.scope} names={scopeNames} value={scope} onChoose={onScope} />
    </div>
  );
}
