import { Documents, type OpenDocument } from "../../workbench/page/documents";

const document = (name: string, unsaved = false): OpenDocument => ({
  name,
  bytes: new Uint8Array(),
  unsaved,
  wasSigned: false,
});

function three() {
  const documents = new Documents();
  const all = [document("甲", true), document("乙", true), document("丙")] as const;
  documents.putInFront(all[0]);
  documents.addInFront(all[1]);
  documents.addInFront(all[2]);
  return { documents, all };
}
const names = (documents: Documents) => documents.tabs(false).map((tab) => tab.document.name);

test("a new one stands in place of the one in front, or beside the others in front", () => {
  const { documents } = three();
  expect([names(documents), documents.front?.name]).toEqual([["甲", "乙", "丙"], "丙"]);
  documents.putInFront(document("丁"));
  expect([names(documents), documents.front?.name]).toEqual([["甲", "乙", "丁"], "丁"]);
});

test("whether the one in front is unsaved is not told by the list, but by whoever asks", () => {
  const { documents, all } = three();
  documents.bringToFront(all[0]);
  expect(documents.tabs(false).map(({ unsaved }) => unsaved)).toEqual([false, true, false]);
  expect(documents.tabs(true).map(({ unsaved }) => unsaved)).toEqual([true, true, false]);
  expect(documents.tabs(true).map(({ isFront }) => isFront)).toEqual([true, false, false]);
  expect(documents.unsavedBehind.map(({ name }) => name)).toEqual(["乙"]);
});

test.each([
  ["the first", 0, "乙"],
  ["one between others", 1, "丙"],
  ["the last", 2, "乙"],
])("beside %s stands the one that comes to its place, or before it", (_, place, beside) => {
  const { documents, all } = three();
  expect(documents.neighbour(all[place]!)?.name).toBe(beside);
});

test("the only one has none beside it", () => {
  const documents = new Documents();
  const only = document("甲");
  documents.putInFront(only);
  expect(documents.neighbour(only)).toBeNull();
});

test("closing one leaves the others in their order, and the front where it was", () => {
  const { documents, all } = three();
  documents.bringToFront(all[1]);
  documents.remove(all[0]);
  expect([names(documents), documents.front?.name]).toEqual([["乙", "丙"], "乙"]);
  expect([documents.has(all[0]), documents.has(all[2])]).toEqual([false, true]);
});
