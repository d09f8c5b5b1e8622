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
