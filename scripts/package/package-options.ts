import { sharedFolder } from "./trusted-catalogue";

export interface PackageOptions {
  readonly host: string;
  readonly share: string;
  /** Folder of the zip. */
  readonly out: string | null;
}

/**
 * Reads `--host https://… --share \\server\folder --out folder`; without a share, the folder `shanhai` of the same host.
 *
 * @throws Error with a sentence that says what to write.
 */
export function readPackageOptions(words: readonly string[]): PackageOptions {
  const given: Partial<Record<string, string>> = {};
  for (let index = 0; index < words.length; index += 2) {
    const [name, value] = [words[index]!, words[index + 1]];
    if (!["--host", "--share", "--out"].includes(name))
      throw new Error(`unknown option ${name}: --host, --share, --out`);
    if (!value) throw new Error(`${name} needs a value.`);
    given[name] = value;
  }
  const host = given["--host"];
  if (!host)
    throw new Error("say where the add-in will be served: npm run package -- --host https://host.example/shanhai");
  const share = given["--share"] ?? (URL.canParse(host) ? `\\\\${new URL(host).hostname}\\shanhai` : "");
  return { host, share: sharedFolder(share), out: given["--out"] ?? null };
}
