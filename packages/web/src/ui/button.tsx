import type { MouseEventHandler, ReactNode } from "react";
import { classNames } from "./class-names";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly classes?: string | undefined;
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined;
  readonly type?: "submit" | "button" | "reset" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Says that what it does is under way. It keeps the focus; whoever handles the press ignores the second one. */
  readonly busy?: boolean | undefined;
  readonly onClick?: MouseEventHandler<HTMLElement> | undefined;
}

/** A verb and a thing. Secondary ones get the class `govuk-button--secondary`. */
export function Button({
  children,
  classes,
  href,
  type = "submit",
  name,
  value,
  disabled,
  busy,
  onClick,
}: ButtonProps) {
  const className = classNames("govuk-button", classes);
  if (href !== undefined) {
    return (
      <a href={href} role="button" draggable="false" className={className} onClick={onClick}>
        {children}
      </a>
    );
  }
  return (
    <button
      type={type}
      name={name}
      value={value}
      className={className}
      onClick={onClick}
      aria-disabled={busy ? true : undefined}
      {...(disabled ? { "disabled": true, "aria-disabled": true } : {})}
    >
      {children}
    </button>
  );
}
