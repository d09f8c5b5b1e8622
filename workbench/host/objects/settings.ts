import type { Book } from "../book";
import { itemNotFound } from "../host-error";
import { hostType, type ObjectType } from "../host-object";

interface Setting {
  book: Book;
  key: string;
}

const settingType: ObjectType<Setting> = hostType<Setting>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => JSON.parse(book.documentData.settings.get(key) ?? "null") as unknown,
      set: ({ book, key }, value) => book.documentData.setSetting(key, JSON.stringify(value)),
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ book, key }) => book.documentData.deleteSetting(key),
  },
});

export const settingCollectionType: ObjectType<Book> = hostType<Book>({
  name: "SettingCollection",
  items: (book) => [...book.documentData.settings.keys()].map((key) => settingType.of({ book, key })),
  item: (book, key) => {
    if (!book.documentData.settings.has(String(key))) throw itemNotFound("SettingCollection.getItem");
    return settingType.of({ book, key: String(key) });
  },
  methods: {
    Add: (book, parameters) => {
      const key = parameters.text(0);
      book.documentData.setSetting(key, JSON.stringify(parameters.any(1)));
      return settingType.of({ book, key });
    },
    GetItemOrNullObject: (book, parameters) => {
      const key = parameters.text(0);
      return book.documentData.settings.has(key) ? settingType.of({ book, key }) : null;
    },
  },
});
