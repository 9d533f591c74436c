import type { ReactNode } from "react";
import { FormPage, type FormPageProps } from "./form-page";

export interface ConfirmPageProps extends Omit<FormPageProps, "check" | "isWarning" | "intro" | "children"> {
  /** What it does, as a verb and a thing: the title of the page and its button. */
  readonly title: string;
  readonly cancelHref: string;
  /** What will happen, and what can't be undone; fields too, such as a reason. */
  readonly children: ReactNode;
}

/** Asks before something is removed or ended. */
export function ConfirmPage({ title, button = title, busyButton = "Removing", ...props }: ConfirmPageProps) {
  return <FormPage {...props} title={title} button={button} busyButton={busyButton} isWarning />;
}
