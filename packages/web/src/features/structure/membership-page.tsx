import { dateInWords } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { Page, type PageProps } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { AsAtForm, useAsAt } from "../../kit/list/as-at-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { MembershipDocument as MembershipQueryDocument } from "./generated/membership";
import { MembershipDocument } from "./membership-document";
import { MembershipTables } from "./membership-tables";

/** Who sits on a body's groups as at a day, by post, as its annual report prints it. */
export function MembershipPage() {
  const [body, region, asAt] = [useBody(), useRegion(), useAsAt()];
  const query = useApiQuery(
    "Membership",
    MembershipQueryDocument,
    { body: body.id, asAt: asAt.day ?? "" },
    { enabled: asAt.day !== undefined },
  );
  const page: Omit<PageProps, "children"> = {
    about: body.name,
    above: <BodyBar body={body} region={region} />,
    errors: asAt.errors,
    fictional: region.fictional ? region.name : undefined,
  };
  const form = <AsAtForm legend="Show the membership as at" asAt={asAt} />;
  const { day } = asAt;
  if (day === undefined) return <Page {...page}>{form}</Page>;
  return (
    <QueryPage query={query} what="the membership">
      {({ node }) => (
        <Page
          {...page}
          intro={`The seats of ${body.name} on ${dateInWords(day)}: by post, never by name.`}
          actions={
            <PageActions>
              <MembershipDocument body={body} asAt={day} />
              <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
                Print
              </Button>
            </PageActions>
          }
        >
          {form}
          {node && "groups" in node ? (
            <MembershipTables groups={node.groups} seats={node.seats} region={region} />
          ) : null}
        </Page>
      )}
    </QueryPage>
  );
}
