import { dateInWords } from "@panboard/shared";
import { useParams } from "react-router";
import { Page } from "../../kit/frame/page";
import { useRegion } from "../../kit/page/page-context";
import { bodyOf } from "../../kit/viewer/body-of";
import { IdentityBar } from "../../ui/identity-bar";
import { ActionFacts } from "./action-facts";
import { type Action, AnyAction } from "./action-of-page";
import { titleOf } from "./action-page";

/** What an agency is to do for one body, for the agency's own people: they open no page of the body. */
export function AgencyActionPage() {
  const region = useRegion();
  const { agency: key } = useParams();
  const isMeant = (action: Action) =>
    (action.agency?.slug === key || action.agency?.id === key) && bodyOf(region, action) !== undefined;
  return (
    <AnyAction isMeant={isMeant}>
      {(action) => {
        const { agency, body, raised, groupName } = action;
        const name = agency?.name ?? "";
        return (
          <Page
            title={titleOf(action)}
            about={name}
            above={<IdentityBar title={name} details={region.name} />}
            back={{ text: name, href: `/regions/${region.slug}/agencies/${agency?.slug}` }}
            intro={`What ${name} is to do for ${body.name}.`}
            fictional={region.fictional ? region.name : undefined}
          >
            <ActionFacts
              action={action}
              region={region}
              from={[body.name, groupName, dateInWords(raised)].filter(Boolean).join(", ")}
            />
          </Page>
        );
      }}
    </AnyAction>
  );
}
