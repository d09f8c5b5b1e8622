import type { Outcome } from "../core/report/outcome";
import * as styles from "./OutcomeStatus.module.css";

/** Tells the outcomes apart by shape, too, for those who do not tell them apart by colour. */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width="20" height="20" aria-hidden>
      <path d={shapes[outcome]} />
    </svg>
  );
}

/** On a grid of 20: a disc with a tick, a triangle with a stroke and a dot, a disc with a cross. */
const shapes: Readonly<Record<Outcome, string>> = {
  pass: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm4.1 6.2-5 5a.8.8 0 0 1-1.2 0l-2-2a.8.8 0 0 1 1.2-1.2l1.4 1.5L13 7a.8.8 0 0 1 1.1 1.2Z",
  warnings:
    "M8.7 2.8a1.5 1.5 0 0 1 2.6 0l6.5 12a1.5 1.5 0 0 1-1.3 2.2h-13a1.5 1.5 0 0 1-1.3-2.2l6.5-12ZM9.2 7v4.5h1.6V7H9.2Zm0 6v1.7h1.6V13H9.2Z",
  errors:
    "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm3.3 10.2a.8.8 0 0 1-1.1 1.1L10 11.1l-2.2 2.2a.8.8 0 0 1-1.1-1.1L8.9 10 6.7 7.8a.8.8 0 0 1 1.1-1.1L10 8.9l2.2-2.2a.8.8 0 0 1 1.1 1.1L11.1 10l2.2 2.2Z",
};
