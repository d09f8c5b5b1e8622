import { ActionType, PathType, type Action, type Batch, type BatchResult } from "../../../workbench/host/batch";
import { execute } from "../../../workbench/host/dispatcher";
import { itemNotFound } from "../../../workbench/host/host-error";
import { hostType, type HostObject, type ObjectType } from "../../../workbench/host/host-object";

interface Box {
  items: string[];
}

const itemType: ObjectType<{ box: Box; name: string }> = hostType<{ box: Box; name: string }>({
  name: "Item",
  identity: ({ name }) => ({ Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Length: { get: ({ name }) => name.length },
  },
});

const itemsType: ObjectType<Box> = hostType<Box>({
  name: "ItemCollection",
  items: (box) => box.items.map((name) => itemType.of({ box, name })),
  item: (box, key) => {
    if (!box.items.includes(String(key))) throw itemNotFound("ItemCollection.getItem");
    return itemType.of({ box, name: String(key) });
  },
  methods: {
    Add: (box, parameters) => {
      const name = parameters.text(0);
      box.items.push(name);
      return itemType.of({ box, name });
    },
    GetItemOrNullObject: (box, parameters) =>
      box.items.includes(parameters.text(0)) ? itemType.of({ box, name: parameters.text(0) }) : null,
  },
});

const rootType: ObjectType<Box> = hostType<Box>({
  name: "Root",
  properties: { Title: { get: () => "题", set: (box, title) => void box.items.push(String(title)) } },
  children: { Items: (box) => itemsType.of(box) },
  methods: { Count: (box) => box.items.length },
});

let box: Box;
let unknown: string[];
let faults: unknown[];
beforeEach(() => {
  box = { items: ["甲", "乙"] };
  unknown = [];
  faults = [];
});

const root = { Id: 1, ObjectPathType: PathType.root, Name: "" };
const items = { Id: 2, ObjectPathType: PathType.property, Name: "Items", ParentObjectPathId: 1 };
const itemNamed = (id: number, name: string) => ({
  Id: id,
  ObjectPathType: PathType.indexer,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [name] },
});
const itemByMethod = (id: number, method: string, name: string) => ({
  ...itemNamed(id, name),
  ObjectPathType: PathType.method,
  Name: method,
});

function run(actions: Omit<Action, "Id">[], paths: Batch["ObjectPaths"][string][] = []): BatchResult {
  const batch: Batch = {
    Actions: actions.map((action, index) => ({ Id: index, ...action })),
    ObjectPaths: Object.fromEntries([root, items, ...paths].map((path) => [path.Id, path])),
  };
  const space = { root: rootType.of(box) as HostObject, service: () => null, kept: () => null };
  return execute(batch, space, { onUnknown: (what) => unknown.push(what), onFault: (fault) => faults.push(fault) });
}

const load = (path: number, ...Select: string[]) => ({
  ActionType: ActionType.query,
  ObjectPathId: path,
  QueryInfo: { Select },
});

it("loads properties in any spelling, nested through objects and collections", () => {
  const { Results } = run([load(1, "title", "items/name", "items/length")]);
  expect(Results[0]?.Value).toEqual({
    Title: "题",
    Items: {
      _Items: [
        { _Id: "甲", Id: "甲", Name: "甲", Length: 1 },
        { _Id: "乙", Id: "乙", Name: "乙", Length: 1 },
      ],
    },
  });
});

it("takes skip and top of a collection", () => {
  const { Results } = run([{ ...load(2), QueryInfo: { Select: ["name"], Skip: 1, Top: 1 } }]);
  expect(Results[0]?.Value).toMatchObject({ _Items: [{ Name: "乙" }] });
});

it("runs a path that creates something once, however often it is used", () => {
  const added = itemByMethod(3, "Add", "丙");
  run([{ ActionType: ActionType.instantiate, ObjectPathId: 3 }, load(3, "name"), load(3, "name")], [added]);
  expect(box.items).toEqual(["甲", "乙", "丙"]);
});

it("answers null for null objects, and for what is asked of them", () => {
  const { Results, Error } = run(
    [{ ActionType: ActionType.instantiate, ObjectPathId: 3 }, load(3, "name")],
    [itemByMethod(3, "GetItemOrNullObject", "没有")],
  );
  expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
  expect(Error).toBeUndefined();
});

it("stops at the first failure and keeps what was done before it", () => {
  const set = (value: string) => ({
    ActionType: ActionType.setProperty,
    Name: "Title",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: [value] },
  });
  const result = run([set("先"), load(3, "name"), set("后")], [itemNamed(3, "没有")]);
  expect(box.items).toEqual(["甲", "乙", "先"]);
  expect(result.Error).toMatchObject({ Code: "ItemNotFound", Location: "ItemCollection.getItem", ActionIndex: 1 });
  expect(result.Results).toHaveLength(1);
});

it.each([
  ["a method", { ActionType: ActionType.method, Name: "Explode", ObjectPathId: 1 }],
  ["one that every JavaScript object has", { ActionType: ActionType.method, Name: "toString", ObjectPathId: 1 }],
  ["a property to set", { ActionType: ActionType.setProperty, Name: "Color", ObjectPathId: 1 }],
  ["the prototype", { ActionType: ActionType.setProperty, Name: "__proto__", ObjectPathId: 1 }],
])("%s that no type declares is NotImplemented and counted", (_, action) => {
  expect(run([action]).Error?.Code).toBe("NotImplemented");
  expect(unknown).toHaveLength(1);
});

it("a property that does not exist cannot be loaded", () => {
  expect(run([load(1, "colour")]).Error?.Code).toBe("InvalidArgument");
});

it("echoes trace ids, by which event handlers are registered", () => {
  expect(run([{ ActionType: ActionType.trace }]).TraceIds).toEqual([0]);
});

it("shows its own faults as GeneralException", () => {
  box.items = null as never;
  expect(run([{ ActionType: ActionType.method, Name: "Count", ObjectPathId: 1 }]).Error?.Code).toBe("GeneralException");
  expect(faults).toHaveLength(1);
});
