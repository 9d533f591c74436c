import { useParams } from "react-router";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import { GroupOfPage } from "./group-of-page";
import { Terms } from "./group-terms";

/** One version of a group's terms of reference, as it was agreed. */
export function TermsPage() {
  const [body, region] = [useBody(), useRegion()];
  const { number } = useParams();
  return (
    <GroupOfPage>
      {(group) => {
        const versions = group.termsOfReferenceVersions;
        const terms = versions.find((one) => String(one.number) === number);
        if (!terms) return <NotFoundPage />;
        const isLatest = terms === versions[0];
        return (
          <Page
            title={`Terms of reference of ${group.name}`}
            about={body.name}
            above={<BodyBar body={body} region={region} />}
            back={{ text: group.name, href: groupHref(body, group.id) }}
            intro={isLatest ? "The version that holds." : "An earlier version. A later one has taken its place."}
            fictional={region.fictional ? region.name : undefined}
          >
            <Terms terms={terms} />
          </Page>
        );
      }}
    </GroupOfPage>
  );
}
