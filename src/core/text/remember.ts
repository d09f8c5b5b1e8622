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
