import { parseArgs } from "node:util";
import type { CheckOptions } from "../core/check-workbook";
import type { Role } from "../core/policy/requirement";
import { commandLine } from "../strings/command-line";
import { dayIn } from "../core/calendar/typed-day";

export interface Arguments {
  /** Files and folders as given. */
  readonly inputs: readonly string[];
  readonly format: "text" | "json";
  /** Folder for marked copies; null for none. */
  readonly out: string | null;
  readonly options: CheckOptions;
}

const roles: readonly Role[] = ["supporter", "recipient", "city"];

export function parseArguments(
  args: readonly string[],
): Arguments | { readonly problem: string } | { readonly help: true } {
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        role: { type: "string" },
        place: { type: "string" },
        year: { type: "string" },
        format: { type: "string", default: "text" },
        out: { type: "string" },
        partner: { type: "string" },
        "as-of": { type: "string" },
      },
    }));
  } catch {
    return { problem: commandLine.unknownOption(args.filter((each) => each.startsWith("-")).join(" ")) };
  }
  const { help, role, place, partner, year, format, out } = values;
  const asOf = values["as-of"] === undefined ? undefined : dayIn(values["as-of"]);
  if (help) return { help };
  if (positionals.length === 0) return { problem: commandLine.noFile };
  if (format !== "text" && format !== "json") return { problem: commandLine.badFormat(format) };
  if (role !== undefined && !isRole(role)) return { problem: commandLine.badRole(role) };
  if (year !== undefined && !/^20\d\d$/.test(year)) return { problem: commandLine.badYear(year) };
  if (asOf === null) return { problem: commandLine.badDay(values["as-of"] ?? "") };
  if (place?.trim() === "") return { problem: commandLine.emptyPlace };
  if (partner?.trim() === "") return { problem: commandLine.emptyPartner };
  if (out?.trim() === "") return { problem: commandLine.emptyFolder };

  return {
    inputs: positionals,
    format,
    out: out ?? null,
    options: {
      ...(role && { role }),
      ...(place !== undefined && { place }),
      ...(partner !== undefined && { partner }),
      ...(year !== undefined && { year: Number(year) }),
      ...(asOf !== undefined && { asOf }),
    },
  };
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
