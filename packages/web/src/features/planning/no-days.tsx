import { dateInWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { planHref } from "../meetings";
import { type AskedDays, rhythmInWords, writeAsked } from "./rhythm";

/** Says that a rhythm has no day, and leads back to it. */
export function NoDays({ asked, name }: { readonly asked: AskedDays; readonly name: string }) {
  const [body, region] = [useBody(), useRegion()];
  const { every, from, until } = asked;
  return (
    <Page about={body.name} above={<BodyBar body={body} region={region} />} title="No days to choose">
      <p className="app-measure">
        {name} has no day on {rhythmInWords(every)} from {dateInWords(from)} to {dateInWords(until)}. It may not be
        there then, or every day is a bank holiday that is left out.
      </p>
      <p>
        <a href={`${planHref(body)}?${writeAsked(asked)}`}>Change the rhythm or its days</a>
      </p>
    </Page>
  );
}
