import type { QueryInfo } from "./batch";
import { invalidArgument } from "./host-error";
import type { HostObject } from "./host-object";

/** Answers a `load()`: the chosen properties, nested as their paths are, and the items of a collection. */
export function query(object: HostObject, info: QueryInfo): Record<string, unknown> {
  if (!object.isCollection) return { ...object.identity(), ...select(object, paths(info)) };

  const first = info.Skip ?? 0;
  const items = object.items().slice(first, info.Top === undefined ? undefined : first + info.Top);
  return {
    _Items: items.map((item) => ({ ...collectionKey(item), ...item.identity(), ...select(item, paths(info)) })),
  };
}

function paths(info: QueryInfo): string[] {
  const chosen = info.Select?.length ? info.Select : ["*"];
  return [...chosen, ...(info.Expand ?? [])];
}

/** office.js finds a collection's items again by `_Id`, whatever their own key is called. */
function collectionKey(item: HostObject): Record<string, string> {
  const id = item.identity().Id;
  return id === undefined ? {} : { _Id: id };
}

function select(object: HostObject, chosen: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of chosen) {
    const [head = "", ...rest] = path.split(/[/.]/);
    if (head === "*") {
      for (const name of object.propertyNames) values[name] = object.read(name);
      continue;
    }
    const member = object.memberNamed(head);
    if (!member) throw invalidArgument(`${object.type.name}.${head}`);
    if (member.kind === "property") values[member.name] = object.read(member.name);
    else nested.set(member.name, [...(nested.get(member.name) ?? []), rest.join("/") || "*"]);
  }
  for (const [name, below] of nested) {
    const child = object.child(name);
    values[name] = child === null ? null : query(child, { Select: below });
  }
  return values;
}
