import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Callable without starting Node with a flag. */
export const collectGarbage = (() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();
