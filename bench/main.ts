import { benchFiles } from "./files";
import { benchFunctions } from "./functions";
import { benchQuantity } from "./quantity";
import { benchRecognizers } from "./recognizers";
import { benchTables } from "./tables";

/** `npm run bench`: one JSON object of figures, measured in one run so that ratios hold whatever else the machine does. */
async function main(): Promise<void> {
  const figures = {
    ...benchQuantity(),
    ...benchRecognizers(),
    ...benchTables(),
    ...(await benchFiles()),
    ...benchFunctions(),
  };
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
  console.log(JSON.stringify(rounded, null, 2));
}

void main();
