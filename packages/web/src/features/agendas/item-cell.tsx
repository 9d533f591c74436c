import type { ItemContent } from "./item-fields";
import "../../styles/agenda.scss";

export interface ItemCellProps {
  readonly item: Pick<ItemContent, "title" | "voice" | "confidentiality">;
  /** Its number as the viewer sees the list, from 1. */
  readonly number: number;
  /** Where it is changed, for those who keep the list. */
  readonly href: string | undefined;
}

/** An item’s number and title. To those who don’t keep the list it says by a word whether it is for some alone. */
export function ItemCell({ item: { title, voice, confidentiality }, number, href }: ItemCellProps) {
  const isKept = href !== undefined;
  const words = [
    ...(voice ? ["The child’s voice"] : []),
    ...(!isKept && confidentiality === "RESTRICTED" ? ["Restricted"] : []),
    ...(!isKept && confidentiality === "GROUP" ? ["For the group"] : []),
  ];
  return (
    <span className="app-agenda__item">
      <span className="app-agenda__number">{number}.</span>{" "}
      <span>
        {isKept ? <a href={href}>{title}</a> : title}
        {words.map((word) => (
          <span key={word} className="app-agenda__word">
            {" "}
            {word}
          </span>
        ))}
      </span>
    </span>
  );
}
