import type { ReactNode } from "react";
import { Page } from "../../kit/frame/page";
import { useBody } from "../../kit/page/page-context";
import { moneyHref } from "../money-place";
import { MoneyBar } from "./money-bar";

export interface NotNowPageProps {
  readonly title: string;
  readonly year: string;
  /** Why, and what can be done instead. */
  readonly children: ReactNode;
}

/** Stands in the place of a form that the year, as it is now, has no use for. */
export function NotNowPage({ title, year, children }: NotNowPageProps) {
  const body = useBody();
  const back = { text: `Money, ${year}`, href: moneyHref(body, "", year) };
  return (
    <Page title={title} about={body.name} above={<MoneyBar year={year} />} back={back}>
      <p className="app-measure">{children}</p>
    </Page>
  );
}
