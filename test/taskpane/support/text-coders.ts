import { TextDecoder, TextEncoder } from "node:util";

// What every browser has and jsdom has not; some readers ask for it as soon as they are loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });
