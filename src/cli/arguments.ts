import { parseArgs } from "node:util";
import type { CheckOptions } from "../core/check-workbook";
import type { Role } from "../core/policy/requirement";

export interface Arguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  /** Folder for marked copies; null for none. */
  readonly out: string | null;
  readonly options: CheckOptions;
}

export const usage =
  "用法：npm run check -- [--role supporter|recipient|city] [--place 地名] [--year 年份] [--format text|json] [--out 文件夹] 文件.xlsx …";

const roles: readonly Role[] = ["supporter", "recipient", "city"];

export function parseArguments(args: readonly string[]): Arguments | { readonly problem: string } {
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        role: { type: "string" },
        place: { type: "string" },
        year: { type: "string" },
        format: { type: "string", default: "text" },
        out: { type: "string" },
      },
    }));
  } catch (error) {
    return { problem: `参数有误：${error instanceof Error ? error.message : String(error)}` };
  }
  const { role, place, year, format, out } = values;
  if (positionals.length === 0) return { problem: "请给出要审核的 .xlsx 文件。" };
  if (format !== "text" && format !== "json") return { problem: `--format 只能是 text 或 json，不能是“${format}”。` };
  if (role !== undefined && !isRole(role))
    return { problem: `--role 只能是 supporter、recipient 或 city，不能是“${role}”。` };
  if (year !== undefined && !/^20\d\d$/.test(year))
    return { problem: `--year 应是四位年份，例如 2022，不能是“${year}”。` };

  return {
    files: positionals,
    format,
    out: out ?? null,
    options: {
      ...(role && { role }),
      ...(place !== undefined && { place }),
      ...(year !== undefined && { year: Number(year) }),
    },
  };
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
