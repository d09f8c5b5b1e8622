import type { CompositionEvent, FormEvent } from "react";
import { paneWords } from "../../strings/pane";
import * as controls from "../controls.module.css";

/** A plain input that leaves the typing to the browser: what an input method has not finished yet is nobody's query. */
export function SearchBox({ onSearch }: { readonly onSearch: (query: string) => void }) {
  const search = (event: FormEvent<HTMLInputElement> | CompositionEvent<HTMLInputElement>) =>
    onSearch(event.currentTarget.value);

  return (
    <input
      type="search"
      className={controls.field}
      aria-label={paneWords.search}
      placeholder={paneWords.searchHint}
      onInput={(event) => !(event.nativeEvent as InputEvent).isComposing && search(event)}
      onCompositionEnd={search}
    />
  );
}
