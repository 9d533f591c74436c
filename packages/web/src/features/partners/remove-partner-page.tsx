import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { listHref, partnerHref } from "./addresses";
import { RemovePartnerDocument, RestorePartnerDocument } from "./generated/partners";
import { PartnerFacts } from "./partner-facts";
import { type Partner, PartnerOfPage } from "./partner-of-page";

/** Asks before a partner is removed that was entered by mistake. */
export function RemovePartnerPage() {
  return <PartnerOfPage>{(partner) => <RemovePartner partner={partner} />}</PartnerOfPage>;
}

function RemovePartner({ partner }: { readonly partner: Partner }) {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(listHref(body));
  const succeed = useSuccess();
  const { id, version, agency } = partner;
  const form = useApiForm({
    document: RemovePartnerDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestorePartnerDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Partner removed", undo });
    },
  });
  const shown = form.conflict?.current ?? partner;
  return (
    <ConfirmPage
      form={form}
      title={`Remove ${agency.name} from the partners`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the partner"
      cancelHref={partnerHref(body, id)}
    >
      <p>
        Remove a partner only if it was entered by mistake.{" "}
        {shown.until === null ? (
          <>
            If its place has ended, <a href={partnerHref(body, id, "end")}>give it a last day</a> instead: it then stays
            in the list.
          </>
        ) : (
          "A place that has ended stays in the list, with its last day."
        )}
      </p>
      <p>The agency’s people no longer read what {body.name} keeps of it by this place.</p>
      <PartnerFacts partner={shown} region={region} />
    </ConfirmPage>
  );
}
