import path from "node:path";

/** One thing to do so that Excel on this machine shows the add-in of a manifest file, or shows it no longer. */
export type SideloadStep =
  | { readonly run: string; readonly parameters: readonly string[] }
  | { readonly copyTo: string }
  | { readonly remove: string };

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The user's own folder. */
  readonly home: string;
}

const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/**
 * What makes Excel find the manifest, then starts Excel. Null where there is no Excel.
 *
 * On Windows the registry names the file, which must stay where it is; on Mac Excel reads a folder of its own.
 * Source: Microsoft's "Sideload Office Add-ins for testing" pages.
 */
export function sideloadSteps(machine: Machine, id: string, manifestFile: string): readonly SideloadStep[] | null {
  switch (machine.platform) {
    case "win32":
      return [
        { run: "reg", parameters: ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifestFile, "/f"] },
        { run: "cmd", parameters: ["/c", "start", "", "excel"] },
      ];
    case "darwin":
      return [{ copyTo: macManifest(machine, id) }, { run: "open", parameters: ["-a", "Microsoft Excel"] }];
    default:
      return null;
  }
}

/** What makes Excel forget it, at its next start. */
export function unloadSteps(machine: Machine, id: string): readonly SideloadStep[] | null {
  switch (machine.platform) {
    case "win32":
      return [{ run: "reg", parameters: ["delete", developerKey, "/v", id, "/f"] }];
    case "darwin":
      return [{ remove: macManifest(machine, id) }];
    default:
      return null;
  }
}

function macManifest({ home }: Machine, id: string): string {
  return path.posix.join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`);
}
