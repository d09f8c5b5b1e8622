import { useState } from "react";
import { matchWords } from "../../strings/pane-match";
import { SearchBox } from "../SearchBox";
import { Switch } from "../settings/Switch";
import type { RequirementChoice } from "./match-form";
import * as styles from "./DecisionForm.module.css";

interface Props {
  readonly choices: readonly RequirementChoice[];
  /** Those that head the list, by id. */
  readonly first: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The requirements by the names that staff use, found by any of them. */
export function RequirementList({ choices, first, chosen, onChoose }: Props) {
  const [query, search] = useState("");
  const [order] = useState(() => [...choices].sort((a, b) => rank(a, first) - rank(b, first)));
  const found = order.filter((choice) => isCalled(choice, query));
  const switchTo = (id: string, on: boolean) =>
    onChoose(new Set(on ? [...chosen, id] : [...chosen].filter((each) => each !== id)));

  return (
    <>
      <SearchBox label={matchWords.search} hint={matchWords.searchHint} onSearch={search} />
      {found.length > 0 ? (
        <ul className={styles.list} aria-label={matchWords.indicators}>
          {found.map(({ id, name, aliases }) => (
            <li key={id}>
              <Switch label={name} on={chosen.has(id)} onSwitch={(on) => switchTo(id, on)}>
                {aliases.length > 0 && <small className={styles.aliases}>{aliases.join("、")}</small>}
              </Switch>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.line}>{matchWords.noMatch}</p>
      )}
    </>
  );
}

function rank({ id }: RequirementChoice, first: readonly string[]): number {
  return first.includes(id) ? 0 : 1;
}

function isCalled({ id, name, aliases }: RequirementChoice, query: string): boolean {
  const words = query.toLowerCase().split(/[\s　]+/);
  const names = [id, name, ...aliases].join("\n").toLowerCase();
  return words.every((word) => names.includes(word));
}
