import type { CompositionEvent, FormEvent } from "react";
import * as controls from "./controls.module.css";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly onSearch: (query: string) => void;
}

/** A plain input that leaves the typing to the browser: what an input method has not finished yet is nobody's query. */
export function SearchBox({ label, hint, onSearch }: Props) {
  const search = (event: FormEvent<HTMLInputElement> | CompositionEvent<HTMLInputElement>) =>
    onSearch(event.currentTarget.value);

  return (
    <input
      type="search"
      className={controls.field}
      aria-label={label}
      placeholder={hint}
      onInput={(event) => !(event.nativeEvent as InputEvent).isComposing && search(event)}
      onCompositionEnd={search}
    />
  );
}
