import { dateInWords } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { type PublicationPartsFragment, WithdrawStructureDocument } from "./generated/structure";
import { structureHref } from "./structure-addresses";
import { usePublished } from "./use-published";

/** Asks before what a body has published of its groups and seats is withdrawn. */
export function WithdrawStructurePage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <QueryPage query={usePublished(body)} what="what is published">
      {(publication) =>
        publication ? (
          <WithdrawStructure publication={publication} />
        ) : (
          <Page about={body.name} above={<BodyBar body={body} region={region} />} title="Nothing to withdraw">
            <p>{body.shortName} has published nothing of its groups and seats.</p>
            <p>
              <a href={structureHref(body)}>What is published</a>
            </p>
          </Page>
        )
      }
    </QueryPage>
  );
}

function WithdrawStructure({ publication }: { readonly publication: PublicationPartsFragment }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version, asAt } = publication;
  const form = useApiForm({
    document: WithdrawStructureDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: () => succeed(structureHref(body), { text: "Groups and seats withdrawn" }),
  });
  return (
    <ConfirmPage
      form={form}
      title="Withdraw the groups and seats"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      busyButton="Withdrawing"
      cancelHref={structureHref(body)}
    >
      <p>
        What {body.shortName} has published as at {dateInWords(asAt)} is no longer shown to the region, nor compared.
        What was published before it does not stand again.
      </p>
      <p>Your groups and seats stay as they are. You can publish them again at any time.</p>
    </ConfirmPage>
  );
}
