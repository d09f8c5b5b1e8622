/** Windows PowerShell 5 reads Chinese only behind a byte order mark. */
export function powerShell(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text.replace(/\r?\n/g, "\r\n")}`, "utf8");
}

/** Starts the PowerShell script of the same name by a double click. ASCII only: cmd reads files in the local code page. */
export function commandFile(script: string): Uint8Array {
  const lines = [
    "@echo off",
    `powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0${script}" %*`,
    "pause",
    "",
  ];
  return Buffer.from(lines.join("\r\n"), "ascii");
}
