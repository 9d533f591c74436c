import type { ReactNode } from "react";
import "../styles/timeline.scss";

export interface TimelineItem {
  readonly key: string;
  /** What happened; a link leads to more of it. */
  readonly title: ReactNode;
  /** Who did it, "by the platform". */
  readonly byline?: string | undefined;
  /** The moment as the machine reads it. */
  readonly at: string;
  /** The moment in words. */
  readonly date: string;
  readonly children?: ReactNode;
}

/** What happened, in the order in which it is given. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <div className="moj-timeline">
      {items.map(({ key, title, byline, at, date, children }) => (
        <div key={key} className="moj-timeline__item">
          <div className="moj-timeline__header">
            <h2 className="moj-timeline__title">{title}</h2>
            {byline === undefined ? null : <p className="moj-timeline__byline">{byline}</p>}
          </div>
          <p className="moj-timeline__date">
            <time dateTime={at}>{date}</time>
          </p>
          {children ? <div className="moj-timeline__description">{children}</div> : null}
        </div>
      ))}
    </div>
  );
}
