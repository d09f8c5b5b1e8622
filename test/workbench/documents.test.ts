import { Documents } from "../../workbench/page/documents";

const document = (name: string, unsaved = false) => ({ name, bytes: new Uint8Array(), unsaved });

function three(): Documents {
  const documents = new Documents();
  documents.putInFront(document("甲", true));
  documents.addInFront(document("乙", true));
  documents.addInFront(document("丙"));
  return documents;
}
const names = (documents: Documents) => documents.tabs(false).map(({ name }) => name);

test("a new one stands in place of the one in front, or beside the others in front", () => {
  const documents = three();
  expect([names(documents), documents.front?.name]).toEqual([["甲", "乙", "丙"], "丙"]);
  documents.putInFront(document("丁"));
  expect([names(documents), documents.frontIndex]).toEqual([["甲", "乙", "丁"], 2]);
});

test("whether the one in front is unsaved is not told by the list, but by whoever asks", () => {
  const documents = three();
  documents.bringToFront(0);
  expect(documents.tabs(false).map(({ unsaved }) => unsaved)).toEqual([false, true, false]);
  expect(documents.tabs(true).map(({ unsaved }) => unsaved)).toEqual([true, true, false]);
  expect(documents.unsavedBehind.map(({ name }) => name)).toEqual(["乙"]);
});

test.each([
  ["one before the front: the front stays", 1, 0, null, 0],
  ["one behind it: the front stays", 1, 2, null, 1],
  ["the front: the next takes its place", 1, 1, 1, 1],
  ["the front and last: the one before", 2, 2, 1, 2],
])("closing %s", (_, front, closed, next, frontAfter) => {
  const documents = three();
  documents.bringToFront(front);
  expect(documents.remove(closed)).toBe(next);
  expect(documents.frontIndex).toBe(frontAfter);
});
