import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface TagProps {
  readonly children: ReactNode;
  readonly classes?: string | undefined;
}

/** A word that marks what it stands beside. */
export function Tag({ children, classes }: TagProps) {
  return <strong className={classNames("govuk-tag", classes)}>{children}</strong>;
}
