import type { Frame } from "playwright-core";
import { paneWords, toolNames } from "../../src/strings/pane";
import { findingWords } from "../../src/strings/pane-findings";
import type { WorkbenchPage } from "../../test/e2e/workbench-page";
import { opened } from "./drawn";

/** Where the pictures of the docs are taken. */
export interface Station {
  readonly name: string;
  /** docs/pictures/<file>.png, of the whole page or of the pane, in one colour scheme; null where no page shows one. */
  readonly picture: { readonly file: string; readonly of: "page" | "pane"; readonly dark?: true } | null;
  /** Whether docs/pictures/states/<name>.png shows it narrow and wide, light, dark and in high contrast. */
  readonly inAllLooks: boolean;
  arrive(workbench: WorkbenchPage): Promise<void>;
  leave?(workbench: WorkbenchPage): Promise<void>;
}

/** Of the workbench in the pictures, in pixels. */
export const viewport = { width: 1280, height: 800 } as const;

const tools = ["year", "matching", "formulas", "settings"] as const;
const toolsInHandbook: ReadonlySet<string> = new Set(["year", "formulas", "settings"]);

/** The sample leaves nothing to be mended for certain: a cell of it, written as other offices write theirs. */
const unevenDepartments = { cell: "C5", as: "区发改经信局，双浦镇", inSample: "区发改经信局、双浦镇" } as const;

/** In the order in which one page of the workbench goes through them; it begins with the sample open and nothing pressed. */
export const stations: readonly Station[] = [
  {
    name: "findings",
    picture: { file: "workbench", of: "page" },
    inAllLooks: true,
    async arrive(workbench) {
      await workbench.review();
      await (await workbench.finding("missing-baseline", "B7")).click();
      await workbench.idle();
    },
  },
  ...tools.map(toolStation),
  {
    name: "fixes",
    picture: { file: "pane-fixes", of: "pane" },
    inAllLooks: true,
    async arrive(workbench) {
      await workbench.setCell(unevenDepartments.cell, unevenDepartments.as);
      await pressTool(workbench, "fixes");
    },
    async leave(workbench) {
      await button(await workbench.pane(), toolNames.fixes).click();
      await workbench.setCell(unevenDepartments.cell, unevenDepartments.inSample);
    },
  },
  {
    name: "explanation",
    picture: { file: "pane-explanation", of: "pane" },
    inAllLooks: true,
    async arrive(workbench) {
      const finding = await workbench.finding("hedged-goal", "B3");
      await finding.scrollIntoViewIfNeeded();
      await finding.locator("summary", { hasText: findingWords.explanation }).click();
      await finding.getByLabel(findingWords.explanationField).fill("市里下达的目标就是力争，已与支援办核实。");
    },
  },
  {
    name: "matching-of-finding",
    picture: null,
    inAllLooks: true,
    async arrive(workbench) {
      const finding = await workbench.finding("missing-baseline", "B7");
      await unfoldMatching(workbench);
      await finding.getByRole("form").waitFor();
      await finding.scrollIntoViewIfNeeded();
    },
    leave: unfoldMatching,
  },
  {
    name: "dark",
    picture: { file: "pane-dark", of: "pane", dark: true },
    inAllLooks: false,
    async arrive(workbench) {
      await workbench.review();
      await (await workbench.pane()).evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    // As while staff are still typing in a cell.
    name: "failure",
    picture: { file: "pane-failure", of: "pane" },
    inAllLooks: true,
    async arrive(workbench) {
      const pane = await workbench.pane();
      await workbench.page.evaluate(() => window.workbench!.fail(5004));
      await button(pane, paneWords.review).click();
      await pane.getByRole("alert").getByRole("button", { name: paneWords.retry }).waitFor();
      await opened(pane);
    },
    leave: (workbench) => workbench.page.evaluate(() => window.workbench!.fail(null)),
  },
];

function toolStation(tool: (typeof tools)[number]): Station {
  return {
    name: tool,
    picture: toolsInHandbook.has(tool) ? { file: `pane-${tool}`, of: "pane" } : null,
    inAllLooks: true,
    arrive: (workbench) => pressTool(workbench, tool),
    leave: async (workbench) => button(await workbench.pane(), toolNames[tool]).click(),
  };
}

/** A tool opens above the findings. */
async function pressTool(workbench: WorkbenchPage, tool: keyof typeof toolNames): Promise<void> {
  const pane = await workbench.pane();
  await button(pane, toolNames[tool]).click();
  await pane.getByRole("region", { name: toolNames[tool] }).waitFor();
  await opened(pane);
}

function button(pane: Frame, name: string) {
  return pane.getByRole("button", { name, exact: true });
}

/** What a row was held to, on its finding; pressed again it folds. */
async function unfoldMatching(workbench: WorkbenchPage): Promise<void> {
  const finding = await workbench.finding("missing-baseline", "B7");
  await finding.locator("summary", { hasText: toolNames.matching }).click();
}
