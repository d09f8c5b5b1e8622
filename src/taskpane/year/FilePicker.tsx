import { filesPicked } from "../../strings/year/exchange";
import * as styles from "./YearView.module.css";

interface Props {
  readonly label: string;
  readonly single?: boolean;
  /** While files are read no others can be picked: what is found belongs to those that are named. */
  readonly disabled: boolean;
  readonly files: readonly File[];
  readonly onPick: (files: readonly File[]) => void;
}

/** The browser's own picker for workbooks; what was picked is told below, since a narrow pane shows only a number. */
export function FilePicker({ label, single = false, disabled, files, onPick }: Props) {
  return (
    <>
      <input
        type="file"
        multiple={!single}
        disabled={disabled}
        accept=".xlsx,.xlsm"
        aria-label={label}
        onChange={(event) => onPick([...(event.currentTarget.files ?? [])])}
      />
      {files.length > 0 && <p className={styles.hint}>{filesPicked(files.map(({ name }) => name))}</p>}
    </>
  );
}
