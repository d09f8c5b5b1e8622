import { Arguments } from "./arguments";
import { invalidArgument, notImplemented } from "./host-error";

/** One loadable value of an Excel object; without `set` it is read-only. */
export interface Property<State> {
  get(state: State): unknown;
  set?(state: State, value: unknown): void;
}

/**
 * What one kind of Excel object can do, by the names of the wire (PascalCase). Only what stands here can be reached by
 * an add-in: a name from a message never touches anything else.
 */
export interface HostType<State> {
  /** Excel's class name, for error locations and the coverage table. */
  name: string;
  /** What office.js needs to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  identity?(state: State): Identity;
  properties?: Record<string, Property<State>>;
  /** Objects reached by name; null is a null object. */
  children?: Record<string, (state: State) => HostObject | null>;
  /** Calls; they give a wire value, another object, or null for a null object. */
  methods?: Record<string, (state: State, parameters: Arguments) => unknown>;
  /** The members of a collection. */
  items?(state: State): HostObject[];
  /** The member of a collection by its key; throws ItemNotFound. */
  item?(state: State, key: unknown): HostObject;
}

/** Keys by the names of the wire. */
export type Identity = Partial<Record<"Id" | "_Id" | "_ReferenceId", string>>;

/** Every type made so far, for the coverage table. */
export const hostTypes: HostType<never>[] = [];

/** An Excel object as the dispatcher sees it, whatever state it closes over. */
export class HostObject<State = unknown> {
  constructor(
    readonly type: HostType<State>,
    readonly state: State,
  ) {}

  identity(): Identity {
    return this.type.identity?.(this.state) ?? {};
  }

  get propertyNames(): string[] {
    return Object.keys(this.type.properties ?? {});
  }

  /** The wire's spelling of a member named in camelCase, null when the type has none. */
  memberNamed(name: string): { kind: "property" | "child"; name: string } | null {
    const property = spelling(this.type.properties, name);
    if (property) return { kind: "property", name: property };
    const child = spelling(this.type.children, name);
    return child ? { kind: "child", name: child } : null;
  }

  read(name: string): unknown {
    const property = own(this.type.properties, name);
    if (!property) throw notImplemented(`${this.type.name}.${name}`);
    return property.get(this.state);
  }

  write(name: string, value: unknown): void {
    const set = own(this.type.properties, name)?.set;
    if (!set) throw notImplemented(`${this.type.name}.${name} =`);
    set(this.state, value);
  }

  child(name: string): HostObject | null {
    const child = own(this.type.children, name);
    if (!child) throw notImplemented(`${this.type.name}.${name}`);
    return child(this.state);
  }

  call(name: string, values: readonly unknown[]): unknown {
    const method = own(this.type.methods, name);
    if (!method) throw notImplemented(`${this.type.name}.${name}()`);
    return method(this.state, new Arguments(values, `${this.type.name}.${camelCase(name)}`));
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  items(): HostObject[] {
    return this.type.items?.(this.state) ?? [];
  }

  item(key: unknown): HostObject {
    if (!this.type.item) throw notImplemented(`${this.type.name}.getItem()`);
    return this.type.item(this.state, key);
  }
}

/** Makes and recognizes the objects of one kind. */
export interface ObjectType<State> {
  of(state: State): HostObject;
  /** The state behind an object of this type, null for any other value. */
  stateOf(value: unknown): State | null;
}

/**
 * Declares a kind of Excel object and gives its constructor.
 *
 * @example const settingType = hostType<Setting>({ name: "Setting", properties: {…} }); settingType.of(setting)
 */
export function hostType<State>(type: HostType<State>): ObjectType<State> {
  const complete = type.items ? withCollectionCalls(type) : type;
  hostTypes.push(complete as unknown as HostType<never>);
  return {
    of: (state) => new HostObject(complete, state) as unknown as HostObject,
    stateOf: (value) =>
      value instanceof HostObject && (value.type as unknown) === complete ? (value.state as State) : null,
  };
}

/** What every collection has. */
function withCollectionCalls<State>(type: HostType<State>): HostType<State> {
  const items = (state: State): HostObject[] => type.items?.(state) ?? [];
  return {
    ...type,
    methods: {
      GetCount: (state) => items(state).length,
      GetItemAt: (state, parameters) => {
        const item = items(state)[parameters.integer(0)];
        if (!item) throw invalidArgument(`${type.name}.getItemAt`);
        return item;
      },
      ...type.methods,
    },
  };
}

function own<T>(table: Record<string, T> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function spelling(table: object | undefined, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(table ?? {}).find((key) => key.toLowerCase() === wanted);
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
