import type { ChoiceStorage } from "./preferences";

export const container = "SHANHAI";
export const key = "pane";

/**
 * Keeps the choices where office-js-helpers keeps its own, as `@SHANHAI/pane`. Reading is one line and happens at every start; that
 * package, 14 kB of script, is fetched only when something is to be written, and done without where it cannot be had.
 */
export const choiceStorage: ChoiceStorage = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(`@${container}/${key}`) ?? "null");
    } catch {
      return null;
    }
  },

  write(choices) {
    void import(/* webpackChunkName: "office-helpers" */ "./office-helpers")
      .then(({ store }) => store(container, key, choices))
      .catch(() => localStorage.setItem(`@${container}/${key}`, JSON.stringify(choices)))
      .catch(() => undefined);
  },
};
