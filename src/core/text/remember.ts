import { type Shape, shapeOf } from "./shape";

/**
 * Remembers what was read from a text: in a long table the same words come again and again.
 *
 * Forgets everything once it holds `most` texts, so that memory stays bounded.
 */
export function rememberByText<Value>(read: (text: string) => Value, most = 4_096): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    let entry = known.get(text);
    if (!entry) {
      entry = { value: read(text) };
      if (known.size >= most) known.clear();
      known.set(text, entry);
    }
    return entry.value;
  };
}

/**
 * Remembers what was read from the words of a text, whatever its numbers: a long table has few {@link Shape}s, and no two goals alike.
 *
 * @param read given the text of the shape; what it returns must hold for every text of that shape.
 */
export function rememberByShape<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<Shape, { readonly value: Value }>();
  return (text) => {
    const shape = shapeOf(text);
    if (shape === null) return read(text);
    let entry = known.get(shape);
    if (!entry) {
      entry = { value: read(shape.text) };
      if (known.size >= mostShapes) known.clear();
      known.set(shape, entry);
    }
    return entry.value;
  };
}

/** As {@link rememberByShape}, of two texts that are read together: 工作内容 and 工作目标. */
export function rememberByShapes<Value>(
  read: (one: string, other: string) => Value,
): (one: string, other: string) => Value {
  const known = new Map<Shape, Map<Shape, { readonly value: Value }>>();
  let count = 0;
  return (one, other) => {
    const [first, second] = [shapeOf(one), shapeOf(other)];
    if (first === null || second === null) return read(one, other);
    let beside = known.get(second);
    let entry = beside?.get(first);
    if (!entry) {
      entry = { value: read(first.text, second.text) };
      if (count++ >= mostShapes) {
        known.clear();
        beside = undefined;
        count = 0;
      }
      if (!beside) known.set(second, (beside = new Map()));
      beside.set(first, entry);
    }
    return entry.value;
  };
}

const mostShapes = 4_096;

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
