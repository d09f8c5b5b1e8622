import { bracketed } from "./formula-references";

/**
 * A formula with the columns of a table called otherwise. Files name the table wherever a column is meant, `任务表[目标]`,
 * `任务表[[#This Row],[目标]]`; text in quotes stays.
 *
 * @param tables The names of the table.
 * @example rewriteTableColumns("SUM(任务表[目标])", ["任务表"], () => "今年目标") //=> "SUM(任务表[今年目标])"
 */
export function rewriteTableColumns(
  formula: string,
  tables: readonly string[],
  renamed: (column: string) => string,
): string {
  if (!formula.includes("[")) return formula;
  const meant = new Set(tables.map((name) => name.toLowerCase()));
  const parts: string[] = [];
  const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/uy;
  for (let position = 0; position < formula.length;) {
    token.lastIndex = position;
    const part = token.exec(formula)?.[0] ?? (formula[position] as string);
    parts.push(part);
    position += part.length;
    if (formula[position] !== "[") continue;
    const group = bracketed(formula, position);
    parts.push(meant.has(part.toLowerCase()) ? rewrittenGroup(group, renamed) : group);
    position += group.length;
  }
  return parts.join("");
}

/** `[目标]`, or `[[#This Row],[目标]:[完成]]` with several in it. An apostrophe escapes the sign behind it. */
function rewrittenGroup(group: string, renamed: (column: string) => string): string {
  const names = /\[((?:'[^]|[^'[\]])*)\]/g;
  return group.replace(names, (written, name: string) =>
    name.startsWith("#") ? written : `[${escaped(renamed(name.replace(/'([^])/g, "$1")))}]`,
  );
}

const escaped = (name: string): string => name.replace(/['#[\]@]/g, "'$&");
