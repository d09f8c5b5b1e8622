import type { Book } from "../book";
import { hostType, type ObjectType } from "../host-object";

export const applicationType: ObjectType<Book> = hostType<Book>({
  name: "Application",
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
  },
  methods: {
    Calculate: (book) => {
      book.api.getFormula().executeCalculation();
    },
    // The grid draws and calculates after the batch in any case.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
