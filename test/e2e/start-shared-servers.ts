import { serveFixture } from "./serve";
import { startWorkbench } from "./start-workbench";
import { type SharedServers } from "./stop-shared-servers";

/**
 * Before a run of several files: one server of each kind for all of them, since whatever a test changes is in its own page. A run of one
 * file starts what it needs itself.
 */
// eslint-disable-next-line no-restricted-exports -- jest takes the default export.
export default async function startSharedServers(run: { testPathPatterns: { patterns: string[] } }): Promise<void> {
  if (run.testPathPatterns.patterns.length === 1 || process.env["WORKBENCH_SCRIPT"]) return;
  // One after the other: both would build the workbench's page.
  const workbench = await startWorkbench(8740);
  const fixture = await serveFixture();
  process.env["SHARED_WORKBENCH"] = workbench.address;
  process.env["SHARED_FIXTURE"] = fixture.address;
  (globalThis as SharedServers).stopSharedServers = async () => {
    fixture.stop();
    await workbench.stop();
  };
}
