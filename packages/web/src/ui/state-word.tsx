import type { ReactNode } from "react";

/** The states that this release shows; each has a shape of its own, so that it survives grey print and forced colours. */
export type StateKind =
  | "conflict"
  | "agrees"
  | "no-judgement"
  | "not-compared"
  | "better"
  | "worse"
  | "higher"
  | "lower"
  | "similar"
  | "ended"
  | "overdue";

const disc = "M9 1a8 8 0 1 1 0 16A8 8 0 0 1 9 1Z";

const shapes: Readonly<Record<StateKind, ReactNode>> = {
  "conflict": (
    <>
      <path d="M9 1.8 16.8 16H1.2Z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path d="M9 6.6v4.6M9 12.6v1.8" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  "agrees": <path d="M2 10l4.5 4.5L16 4" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  "no-judgement": <path d="M1 9h16M5 5 1 9l4 4M13 5l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  "not-compared": (
    <path
      d="M3.9 14.1 14.1 3.9M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    />
  ),
  "better": <path d={`${disc}M8 4.5h2V8h3.5v2H10v3.5H8V10H4.5V8H8Z`} fill="currentColor" fillRule="evenodd" />,
  "worse": <path d="M9 0l9 9-9 9-9-9ZM4.5 8h9v2h-9Z" fill="currentColor" fillRule="evenodd" />,
  "higher": <path d="M9 17V2M3.5 7.5 9 2l5.5 5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  "lower": <path d="M9 1v15M3.5 10.5 9 16l5.5-5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  "similar": (
    <path
      d="M1.5 7.5c2.5-3.4 5-3 7.5-1s5 2.4 7.5-1M1.5 13c2.5-3.4 5-3 7.5-1s5 2.4 7.5-1"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  "overdue": <path d="M1 1h16v16H1ZM8 4.5v6h5v-2h-3v-4Z" fill="currentColor" fillRule="evenodd" />,
  "ended": <path d="M1 9h12M15.5 2v14" fill="none" stroke="currentColor" strokeWidth="2.5" />,
};

export interface StateWordProps {
  readonly kind: StateKind;
  readonly children: ReactNode;
}

/** A shape, then the word. */
export function StateWord({ kind, children }: StateWordProps) {
  return (
    <span className={`app-state app-state--${kind}`}>
      <svg className="app-state__shape" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        {shapes[kind]}
      </svg>
      {children}
    </span>
  );
}
