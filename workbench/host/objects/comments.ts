import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Comment } from "../../grid/comments";
import type { Arguments } from "../arguments";
import type { Book } from "../book";
import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";
import { parseAddress } from "../../grid/address";
import { rangeType } from "./range";

interface CommentState {
  book: Book;
  sheet: FWorksheet;
  id: string;
}

/** The comments of one sheet; `sheet` null: of all sheets. */
interface CommentsState {
  book: Book;
  sheet: FWorksheet | null;
}

const commentType: ObjectType<CommentState> = hostType<CommentState>({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    AuthorName: { get: ({ book, id }) => book.comments.author(id) },
    Content: {
      get: (comment) => find(comment).content,
      set: (comment, content) => {
        comment.book.demandWritable(comment.sheet, "Comment.content");
        comment.book.comments.put(comment.sheet, { ...find(comment), content: String(content) });
      },
    },
    ContentType: { get: () => "Plain" },
    Id: { get: ({ id }) => id },
    Resolved: { get: ({ book, id }) => book.comments.isResolved(id) },
  },
  methods: {
    Delete: (comment) => {
      comment.book.demandWritable(comment.sheet, "Comment.delete");
      comment.book.comments.remove(comment.sheet, find(comment).id);
    },
    GetLocation: (comment) => {
      const { row, column } = find(comment).cell;
      const area = { top: row, left: column, bottom: row, right: column };
      return rangeType.of({ book: comment.book, sheet: comment.sheet, area });
    },
  },
});

export const commentCollectionType: ObjectType<CommentsState> = hostType<CommentsState>({
  name: "CommentCollection",
  items: (comments) => all(comments).map((state) => commentType.of(state)),
  item: (comments, key) => byId(comments, String(key), "CommentCollection.getItem"),
  methods: {
    Add: add,
    GetItem: (comments, parameters) => byId(comments, parameters.text(0), "CommentCollection.getItem"),
    GetItemOrNullObject: (comments, parameters) => {
      const found = all(comments).find(({ id }) => id === parameters.text(0));
      return found ? commentType.of(found) : null;
    },
  },
});

function all({ book, sheet }: CommentsState): CommentState[] {
  const sheets = sheet ? [sheet] : book.workbook.getSheets();
  return sheets.flatMap((each) => book.comments.of(each).map(({ id }) => ({ book, sheet: each, id })));
}

function byId(comments: CommentsState, key: string, location: string): HostObject {
  const found = all(comments).find(({ id }) => id === key);
  if (!found) throw itemNotFound(location);
  return commentType.of(found);
}

function find({ book, sheet, id }: CommentState): Comment {
  const found = book.comments.of(sheet).find((comment) => comment.id === id);
  if (!found) throw itemNotFound("Comment");
  return found;
}

/** Excel takes a range or an address; a cell that has a comment or a note takes no other. */
function add({ book, sheet }: CommentsState, parameters: Arguments): HostObject {
  const location = "CommentCollection.add";
  const place = placeOf(book, sheet, parameters);
  if (!place) throw invalidArgument(location);
  book.demandWritable(place.sheet, location);
  if (book.comments.isTaken(place.sheet, place.cell)) {
    throw invalidOperation(location, "The cell already has a comment or a note.");
  }
  const id = book.comments.add(place.sheet, place.cell, parameters.text(1));
  return commentType.of({ book, sheet: place.sheet, id });
}

function placeOf(book: Book, sheet: FWorksheet | null, parameters: Arguments) {
  const range = rangeType.stateOf(parameters.any(0));
  if (range) return { sheet: range.sheet, cell: { row: range.area.top, column: range.area.left } };
  const address = parseAddress(parameters.text(0));
  const named = address?.sheet ? book.sheet(address.sheet) : sheet;
  return address && named ? { sheet: named, cell: { row: address.area.top, column: address.area.left } } : null;
}
