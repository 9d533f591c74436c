import type { ReactNode } from "react";
import type { GroupKind } from "./group-branches";

const ring = "M9 1.75a7.25 7.25 0 1 1 0 14.5A7.25 7.25 0 0 1 9 1.75Z";

/** Squares lead, discs work: each kind's own shape on 18 by 18, in the colour of the text around it. */
const shapes: Readonly<Record<GroupKind, ReactNode>> = {
  BOARD: <path d="M1 1h16v16H1Z" fill="currentColor" />,
  STATUTORY_PARTNERS: (
    <>
      <path d="M2 2h14v14H2Z" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M6 6h6v6H6Z" fill="currentColor" />
    </>
  ),
  EXECUTIVE: <path d="M2.25 2.25h13.5v13.5H2.25Z" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  SUB_GROUP: <path d="M9 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z" fill="currentColor" />,
  TASK_AND_FINISH: <path d={ring} fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.4 2.29" />,
  PANEL: (
    <>
      <path d={ring} fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="9" cy="9" r="3.25" fill="currentColor" />
    </>
  ),
  JOINT: (
    <path
      d="M6 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM12 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    />
  ),
};

/** The kinds in the order of a legend. */
export const groupKinds = Object.keys(shapes) as readonly GroupKind[];

/** The shape of a kind, within a drawing of 18 by 18. */
export function GroupMark({ kind }: { readonly kind: GroupKind }) {
  return shapes[kind];
}

/** The shape of a kind before its name; the kind stands beside it as a word. */
export function GroupShape({ kind }: { readonly kind: GroupKind }) {
  return (
    <svg className="app-group-shape" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <GroupMark kind={kind} />
    </svg>
  );
}
