/** Left by the start for the end: jest loads both into one realm. */
export interface SharedServers {
  stopSharedServers?: () => Promise<void>;
}

// eslint-disable-next-line no-restricted-exports -- jest takes the default export.
export default async function stopSharedServers(): Promise<void> {
  await (globalThis as SharedServers).stopSharedServers?.();
}
