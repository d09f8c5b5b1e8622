import lock from "../../package-lock.json";

/** A package as the lock file has it. */
export interface LockedPackage {
  readonly name: string;
  /** Within another package's own node_modules, when that wants another version than we do. */
  readonly nested: boolean;
  readonly version: string;
  readonly licence: string;
  readonly runsOnInstall: boolean;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

/** Every package that `npm ci` may install, once for each place. */
export function lockedPackages(): readonly LockedPackage[] {
  const entries = Object.entries(lock.packages as Readonly<Record<string, LockEntry>>);
  return entries
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      nested: path.lastIndexOf("node_modules/") > 0,
      version: entry.version ?? "",
      licence: entry.license ?? "",
      runsOnInstall: entry.hasInstallScript ?? false,
    }));
}
