import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/**
 * Starts the browser that the tests run in: an installed Chrome, Edge or Chromium where there is one, else the one that
 * npm has brought along, which needs no system packages.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  // CI machines often run as root, where Chromium's sandbox refuses to start.
  const args = ["--no-sandbox"];
  if (installed) return chromium.launch({ executablePath: installed, args, headless: true });
  return chromium.launch(await bundledBrowser());
}

/** The first browser found at its usual place; `CHROME_PATH` names another. */
export function installedBrowser(exists: (file: string) => boolean = existsSync): string | null {
  const fromEnvironment = process.env["CHROME_PATH"];
  const candidates = [...(fromEnvironment ? [fromEnvironment] : []), ...usualPlaces(process.platform)];
  return candidates.find(exists) ?? null;
}

function usualPlaces(platform: NodeJS.Platform): string[] {
  if (platform === "win32") {
    const programs = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]];
    return programs.flatMap((folder) =>
      folder
        ? [
            path.join(folder, "Google/Chrome/Application/chrome.exe"),
            path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [],
    );
  }
  if (platform === "darwin") {
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
  }
  const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];
  return names.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);
}

async function bundledBrowser(): Promise<LaunchOptions> {
  // It unpacks its own system libraries only where it takes itself to be on a serverless machine, and decides at import.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  process.env["VERCEL"] ??= "1";
  const { default: bundled } = await import("@sparticuz/chromium");
  // Its own arguments also switch off web security and site isolation; the tests want a browser as users have it.
  const args = ["--no-sandbox", "--no-zygote", "--disable-gpu"];
  return { executablePath: await bundled.executablePath(), args, headless: true };
}
