import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { sampleWorkbook } from "./sample/sample-workbook";

const folder = resolve(__dirname, "../assets/sample");
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, "xihu-2022.xlsx"), sampleWorkbook());
