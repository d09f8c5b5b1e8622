/** Where the relationships of a part stand. @example relationshipsPath("xl/workbook.xml") //=> "xl/_rels/workbook.xml.rels" */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relationship's target as a path from the package's root. @example resolveTarget("xl/workbook.xml", "../docProps/app.xml") //=> "docProps/app.xml" */
export function resolveTarget(part: string, target: string): string {
  const path = decodePath(target.replace(/\\/g, "/"));
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The way from one part to another as a relationship writes it: from the root, so that folders do not matter. */
export function targetOf(part: string): string {
  return `/${part}`;
}

/** What an address stands for; as it is where it is none. */
export function decodePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
