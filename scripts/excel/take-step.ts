import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { SideloadStep } from "./sideload";

/** @throws Error naming the command that did not do its work. */
export function takeStep(step: SideloadStep, manifestFile: string): void {
  if ("copyTo" in step) {
    mkdirSync(path.dirname(step.copyTo), { recursive: true });
    copyFileSync(manifestFile, step.copyTo);
  } else if ("remove" in step) {
    rmSync(step.remove, { force: true });
  } else {
    const { status, error } = spawnSync(step.run, step.parameters, { stdio: "inherit" });
    if (status !== 0) throw error ?? new Error(`${[step.run, ...step.parameters].join(" ")} ended with ${status}`);
  }
}
