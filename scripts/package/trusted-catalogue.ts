/** One catalogue for all offices: a machine that trusted it before finds the same entry again. */
export const catalogueId = "{6c1f3f0e-9f0b-4a55-8a3e-5d0c2a4b7e91}";

/**
 * Registry entries that let Excel of this user read add-ins from a network share: .reg text, to be saved as UTF-16.
 *
 * @param share such as `\\\\server\\shanhai`.
 */
export function trustedCatalogue(share: string): string {
  return [
    "Windows Registry Editor Version 5.00",
    "",
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${catalogueId}]`,
    `"Id"="${catalogueId}"`,
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ].join("\r\n");
}

/**
 * @throws Error when the text is no share that Windows could open.
 * @example sharedFolder("\\\\files\\shanhai") //=> "\\\\files\\shanhai"
 */
export function sharedFolder(text: string): string {
  if (!/^\\\\[\w.-]+(\\[\p{L}\p{N}_$. -]+)+$/u.test(text)) {
    throw new Error(`"${text}" is no shared folder: write it as \\\\server\\folder.`);
  }
  return text;
}

/** Registry files and scripts are read by programs of Windows that take text without a mark for the local code page. */
export function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}
