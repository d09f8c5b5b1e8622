import fc from "fast-check";

// A case that chance finds must not stop somebody else's change: `npm test` draws the same cases each time, `npm run test:full` new ones.
if (process.env.SHANHAI_FULL !== "1") fc.configureGlobal({ seed: 20_221_122 });
