import type { CheckOptions } from "../core/check-workbook";
import type { Role } from "../core/policy/requirement";
import { commandLine } from "../strings/command-line";
import { dayIn } from "../core/calendar/typed-day";
import { type OptionKinds, readOptions } from "./read-options";

export interface Arguments {
  /** Files and folders as given. */
  readonly inputs: readonly string[];
  readonly format: "text" | "json";
  /** Folder for marked copies; null for none. */
  readonly out: string | null;
  readonly options: CheckOptions;
}

const roles: readonly Role[] = ["supporter", "recipient", "city"];

const kinds = {
  help: "flag",
  role: "text",
  place: "text",
  year: "text",
  format: "text",
  out: "text",
  partner: "text",
  "as-of": "text",
} as const satisfies OptionKinds<string>;

export function parseArguments(
  args: readonly string[],
): Arguments | { readonly problem: string } | { readonly help: true } {
  const read = readOptions(args, kinds);
  if ("fault" in read) return { problem: commandLine.optionFaults[read.fault](read.option) };
  if (read.flags.has("help")) return { help: true };
  const { texts, inputs } = read;
  const { role, place, partner, year, format = "text", out } = texts;
  const asOf = texts["as-of"] === undefined ? undefined : dayIn(texts["as-of"]);
  if (inputs.length === 0) return { problem: commandLine.noFile };
  if (format !== "text" && format !== "json") return { problem: commandLine.badFormat(format) };
  if (role !== undefined && !isRole(role)) return { problem: commandLine.badRole(role) };
  if (year !== undefined && !/^20\d\d$/.test(year)) return { problem: commandLine.badYear(year) };
  if (asOf === null) return { problem: commandLine.badDay(texts["as-of"] ?? "") };
  if (place?.trim() === "") return { problem: commandLine.emptyPlace };
  if (partner?.trim() === "") return { problem: commandLine.emptyPartner };
  if (out?.trim() === "") return { problem: commandLine.emptyFolder };

  return {
    inputs,
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
