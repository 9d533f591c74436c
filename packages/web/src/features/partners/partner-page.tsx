import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { AgencySeatsOnBody } from "../structure";
import { listHref, type PartnerAction, partnerHref } from "./addresses";
import { hasEnded } from "../../kit/words/last-day";
import { PartnerFacts } from "./partner-facts";
import { type Partner, PartnerOfPage } from "./partner-of-page";

/** One partner: what place it has, its days, and what can be done about it. */
export function PartnerPage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <PartnerOfPage>
      {(partner) => (
        <Page
          title={partner.agency.name}
          about={body.name}
          above={<BodyBar body={body} region={region} />}
          back={{ text: "Partners", href: listHref(body) }}
          intro={`A partner of ${body.name}.`}
          actions={<Actions partner={partner} />}
          fictional={region.fictional ? region.name : undefined}
        >
          <PartnerFacts partner={partner} region={region} />
          <AgencySeatsOnBody body={body} agency={partner.agency.slug} />
        </Page>
      )}
    </PartnerOfPage>
  );
}

const actions: readonly { readonly action: PartnerAction; readonly verb: string; readonly of: string }[] = [
  { action: "change", verb: "Change", of: "the partner" },
  { action: "end", verb: "End", of: "the place" },
  { action: "remove", verb: "Remove", of: "the partner" },
];

function Actions({ partner: { id, until } }: { readonly partner: Partner }) {
  const [body, viewer] = [useBody(), useViewer()];
  if (!mayOnBody(viewer, body, "partners:write")) return null;
  return (
    <PageActions>
      {actions
        .filter(({ action }) => action !== "end" || !hasEnded(until))
        .map(({ action, verb, of }) => (
          <Button key={action} classes="govuk-button--secondary" href={partnerHref(body, id, action)}>
            {verb} <span className="govuk-visually-hidden">{of}</span>
          </Button>
        ))}
    </PageActions>
  );
}
