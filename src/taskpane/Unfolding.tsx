import { Suspense, useEffect, useRef, type ReactNode } from "react";
import * as controls from "./controls.module.css";

interface Props {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Drawn while it is open, and may be a file of its own. */
  readonly children: ReactNode;
}

/** Something on a card that is seldom needed. Once it is folded, the keyboard stands where it was opened. */
export function Unfolding({ label, isOpen, onOpen, children }: Props) {
  const summary = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // What was pressed has gone, and the focus with it.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) summary.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <details open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary tabIndex={0} ref={summary} className={controls.link}>
        {label}
      </summary>
      {isOpen && <Suspense>{children}</Suspense>}
    </details>
  );
}
