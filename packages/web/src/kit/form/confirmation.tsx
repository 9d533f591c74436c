import type { ReactNode } from "react";
import { Panel } from "../../ui/panel";
import { Page, type PageProps } from "../frame/page";

export interface ConfirmationProps extends PageProps {
  /** What was done: "Return submitted". */
  readonly title: string;
  /** By which it can be found again. */
  readonly reference: string;
  /** What happens next. */
  readonly children: ReactNode;
}

/** The page after something was submitted: its reference, and what happens next. */
export function Confirmation({ title, reference, children, ...frame }: ConfirmationProps) {
  return (
    <Page {...frame} title={title} hideHeading>
      <Panel title={title}>
        Your reference
        <br />
        <strong>{reference}</strong>
      </Panel>
      {children}
    </Page>
  );
}
