import { findingWords, groupingNames } from "../../strings/pane-findings";
import { Choice } from "../Choice";
import * as controls from "../controls.module.css";
import type { Grouping } from "../preferences";
import { SearchBox } from "../SearchBox";
import * as styles from "./FindingTools.module.css";

interface Props {
  readonly grouping: Grouping;
  readonly onGroup: (by: Grouping) => void;
  readonly onSearch: (query: string) => void;
}

/** How the list is ordered and what of it is shown. */
export function FindingTools({ grouping, onGroup, onSearch }: Props) {
  return (
    <div className={`${controls.row} ${styles.tools}`} role="search">
      <Choice label={findingWords.grouping} names={groupingNames} value={grouping} onChoose={onGroup} />
      <SearchBox label={findingWords.search} hint={findingWords.searchHint} onSearch={onSearch} />
    </div>
  );
}
