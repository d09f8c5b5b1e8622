// A busy machine is no fault of what is tested: the second that testing-library waits by itself is soon over there.
if (typeof document !== "undefined") require("@testing-library/react").configure({ asyncUtilTimeout: 20_000 });
