import * as controls from "./controls.module.css";

interface Props<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few things, in the browser's own list: it opens in a narrow pane and every input device knows it. */
export function Choice<Value extends string>({ label, names, value, onChoose }: Props<Value>) {
  return (
    <select
      className={controls.field}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
    >
      {Object.entries<string>(names).map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
