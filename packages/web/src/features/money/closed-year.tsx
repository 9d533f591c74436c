import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";

/** Why nothing of a year can be changed. */
export function closedYearWords(year: string): string {
  return `${year} is closed: it changes by a dated adjustment alone.`;
}

export interface ClosedYearPageProps {
  readonly title: string;
  readonly year: string;
  readonly back: { readonly text: string; readonly href: string };
}

/** Stands in the place of a form about something of a closed year. */
export function ClosedYearPage({ title, year, back }: ClosedYearPageProps) {
  const [body, region] = [useBody(), useRegion()];
  return (
    <Page title={title} about={body.name} above={<BodyBar body={body} region={region} />} back={back}>
      <p className="app-measure">{closedYearWords(year)}</p>
    </Page>
  );
}
