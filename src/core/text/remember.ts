import { type Shape, shapeOf } from "./shape";

/**
 * Remembers what was read from a text: in a long table, and in the tables of many offices, the same words come again and again.
 *
 * Memory stays bounded: once it holds `most` texts, or very long ones, it takes no others, and forgets all once it was asked of many
 * that it does not hold. So a table without two texts alike costs a look for each and no keeping.
 */
export function rememberByText<Value>(read: (text: string) => Value, most = 4_096): (text: string) => Value {
  const known = new Map<string, Remembered<Value>>();
  let last: Remembered<Value> | null = null;
  let length = 0;
  let unknown = 0;
  const keep = (entry: Remembered<Value>): void => {
    if (known.size < most && length < longestTogether) {
      known.set(entry.text, entry);
      length += entry.text.length;
    } else if (++unknown > most * 4) {
      known.clear();
      length = unknown = 0;
    }
  };
  return (text) => {
    // Merged cells and 同上 repeat the text of the row above.
    if (last?.text === text) return last.value;
    const entry = known.get(text);
    last = entry ?? { text, value: read(text) };
    if (!entry) keep(last);
    return last.value;
  };
}

interface Remembered<Value> {
  readonly text: string;
  readonly value: Value;
}

const longestTogether = 1_000_000;

/**
 * Remembers what was made of an object that stands for many, such as a {@link Shape}: a long table has few of them, and one without two
 * rows alike has so many that they are forgotten in one go.
 */
export function rememberAlike<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: make(key) };
      if (known.size >= mostShapes) known.clear();
      known.set(key, entry);
    }
    return entry.value;
  };
}

/**
 * Remembers what was read from the words of a text, whatever its numbers: a long table has few {@link Shape}s, and no two goals alike.
 *
 * @param read given the text of the shape; what it returns must hold for every text of that shape.
 * @returns a reader that may be handed the text's shape where that is known already.
 */
export function rememberByShape<Value>(read: (text: string) => Value): (text: string, shape?: Shape | null) => Value {
  const readShape = rememberAlike((shape: Shape) => read(shape.text));
  return (text, shape = shapeOf(text)) => (shape === null ? read(text) : readShape(shape));
}

const mostShapes = 4_096;

/** Remembers what was made for a few keys, such as years; the oldest makes room. */
export function rememberByKey<Key, Value>(make: (key: Key) => Value, most = 16): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: make(key) };
      if (known.size >= most) known.delete(known.keys().next().value as Key);
      known.set(key, entry);
    }
    return entry.value;
  };
}

/** Remembers what was computed of an object for as long as that lives: a long table asks at every row. */
export function rememberByObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: compute(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
