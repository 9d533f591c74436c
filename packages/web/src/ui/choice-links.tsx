import { useId } from "react";
import "../styles/choice-links.scss";

export interface ChoiceLink {
  readonly text: string;
  readonly href: string;
  readonly isChosen: boolean;
}

export interface ChoiceLinksProps {
  /** What is chosen: "Broken down by". */
  readonly label: string;
  readonly items: readonly ChoiceLink[];
}

/** Ways to show the same thing, each by its address, beside each other as far as they fit. */
export function ChoiceLinks({ label, items }: ChoiceLinksProps) {
  const id = useId();
  return (
    <nav className="app-choice-links app-screen-only" aria-labelledby={id}>
      <span className="app-choice-links__label" id={id}>
        {label}
      </span>
      <ul className="app-choice-links__list">
        {items.map(({ text, href, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? "true" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
