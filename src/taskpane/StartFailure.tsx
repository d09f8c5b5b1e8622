import type { FailureText } from "../strings/workbook-failures";

/** All that the pane can say when nothing of it works: plain text in the look of the first paint. */
export function StartFailure({ problem, remedy, detail }: FailureText & { readonly detail?: string }) {
  return (
    <main role="alert">
      <p className="first-paint">{problem}</p>
      <p className="first-paint">{remedy}</p>
      {detail && <p className="first-paint">{detail}</p>}
    </main>
  );
}
