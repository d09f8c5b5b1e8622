import { type HostFailure, toHostFailure } from "./host-failure";
import type { Pace } from "./read-sheets";
import { cellsPerCautiousRequest, cellsPerRequest } from "./reading-blocks";

/** One way of asking Excel for its sheets. */
export interface Attempt {
  readonly pace: Pace;
  /** Whether to ask for the conditional formats, our marks among them. */
  readonly rules: boolean;
  /** Whether to ask about sheets known from before; if not, Excel lists them first. */
  readonly trustKnownSheets: boolean;
}

const briskly: Pace = { sheetsPerRequest: 50, cellsPerRequest, guessFirstBlock: true };
const cautiously: Pace = { sheetsPerRequest: 1, cellsPerRequest: cellsPerCautiousRequest, guessFirstBlock: false };

const usual: Attempt = { pace: briskly, rules: true, trustKnownSheets: true };
const forgetful: Attempt = { pace: briskly, rules: true, trustKnownSheets: false };
const cautious: Attempt = { pace: cautiously, rules: true, trustKnownSheets: false };
/** Some builds of Excel fail to list the rules that users have piled on the same cells (office-js#5222, #6827). */
const withoutRules: Attempt = { pace: cautiously, rules: false, trustKnownSheets: false };

/** What is worth trying after a failure. The others lie in the state that Excel is in: only staff can change it. */
const remedies: Partial<Record<HostFailure["kind"], readonly Attempt[]>> = {
  "item-not-found": [forgetful, withoutRules],
  "payload-too-large": [cautious],
  unexpected: [cautious, withoutRules],
};

/**
 * Asks in the usual way, and where that fails for what was asked, in the ways that may help.
 *
 * @throws HostFailure the first one: those of the remedies would only mislead.
 */
export async function askInTurn<Answer>(ask: (attempt: Attempt) => Promise<Answer>): Promise<Answer> {
  try {
    return await ask(usual);
  } catch (error) {
    const failure = toHostFailure(error);
    for (const attempt of remedies[failure.kind] ?? []) {
      try {
        return await ask(attempt);
      } catch {
        // The first failure is the one to tell.
      }
    }
    throw failure;
  }
}
