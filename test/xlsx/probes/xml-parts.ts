export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const microsoft = "http://schemas.microsoft.com/office";

/** A relationship: its type (the last word of an Office one, or a whole address), its target, whether it leads outside. */
export type Link = readonly [type: string, target: string, external?: "external"];

export function links(...targets: readonly Link[]): string {
  const elements = targets.map(([type, target, external], index) => {
    const full = type.includes(":") ? type : `${relationships}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}
