import type { Message } from "../strings/pane";

/** All that the pane can say when nothing of it works: plain text in the look of the first paint. */
export function StartFailure({ what, next, detail }: Message & { readonly detail?: string }) {
  return (
    <main role="alert">
      <p className="first-paint">{what}</p>
      <p className="first-paint">{next}</p>
      {detail && <p className="first-paint">{detail}</p>}
    </main>
  );
}
