import { spawn } from "node:child_process";

/** Opens an address in the default browser; where there is none, nothing happens. */
export function openInBrowser(address: string): void {
  const [program, ...parameters] = command(address);
  if (!program) return;
  const child = spawn(program, parameters, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function command(address: string): string[] {
  switch (process.platform) {
    case "win32":
      return ["rundll32", "url.dll,FileProtocolHandler", address];
    case "darwin":
      return ["open", address];
    default:
      return ["xdg-open", address];
  }
}
