/** What stands in the policy's data for whoever maintains it: no program reads it, so that no script carries it. */
const unread = new Set(["note"]);

/** Loads a file of src/policy-data without what only people read. */
module.exports = function policyData(text) {
  return JSON.stringify(JSON.parse(text), (key, value) => (unread.has(key) ? undefined : value));
};
