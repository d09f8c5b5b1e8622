import { lazy, useState } from "react";
import { toolNames } from "../../strings/pane";
import type { Workshop } from "../workshop";
import { Unfolding } from "../Unfolding";
import type { RowInQuestion } from "./match-form";

const MatchEditor = lazy(async () => ({
  default: (await import(/* webpackChunkName: "matching" */ "./MatchEditor")).MatchEditor,
}));

/** Which indicators the row of a finding was held to, and the way to say otherwise. */
export function Matching({ workshop, row }: { readonly workshop: Workshop; readonly row: RowInQuestion }) {
  const [isOpen, open] = useState(false);
  return (
    <Unfolding label={toolNames.matching} isOpen={isOpen} onOpen={open}>
      <MatchEditor workshop={workshop} row={row} onFinish={() => open(false)} />
    </Unfolding>
  );
}
