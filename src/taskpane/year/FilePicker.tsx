import { filesPicked } from "../../strings/year/exchange";
import * as button from "../Button.module.css";
import * as styles from "./FilePicker.module.css";

interface Props {
  readonly label: string;
  readonly single?: boolean;
  readonly accept?: string;
  /** While files are read no others can be picked: what is found belongs to those that are named. */
  readonly disabled: boolean;
  readonly files?: readonly File[];
  readonly onPick: (files: readonly File[]) => void;
}

/**
 * The browser's own picker behind a button of the pane's: the browser names its own in the system's language, and a narrow pane cuts it
 * off. What was picked is told below, and can be picked again once it was changed.
 */
export function FilePicker({ label, single = false, accept = workbooks, disabled, files = [], onPick }: Props) {
  return (
    <>
      <label
        className={[button.button, button.secondary, button.small, styles.picker, disabled && styles.disabled]
          .filter(Boolean)
          .join(" ")}
      >
        {label}
        <input
          type="file"
          className={styles.input}
          multiple={!single}
          disabled={disabled}
          accept={accept}
          onChange={({ currentTarget }) => {
            const picked = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            onPick(picked);
          }}
        />
      </label>
      {files.length > 0 && <p className={styles.picked}>{filesPicked(files.map(({ name }) => name))}</p>}
    </>
  );
}

const workbooks = ".xlsx,.xlsm";
