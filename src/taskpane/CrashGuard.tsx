import { Component, type ReactNode } from "react";
import { startFailures } from "../strings/pane";
import { StartFailure } from "./StartFailure";

interface Props {
  readonly children: ReactNode;
}

/** A pane that fails to draw says so, instead of turning blank. */
export class CrashGuard extends Component<Props, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: String(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : <StartFailure {...startFailures.crashed} detail={failure} />;
  }
}
