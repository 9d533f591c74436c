import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { BodyBar } from "../arrangements";
import { PublishStructureDocument } from "./generated/structure";
import { PublishPreview } from "./publish-preview";
import { structureHref } from "./structure-addresses";

/** Publishes a body's groups and seats as at a day, and says before how much that is. */
export function PublishStructurePage() {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const form = useApiForm({
    document: PublishStructureDocument,
    values: { asAt: todayInLondon() },
    read: (f) => ({ body: body.id, asAt: f.date("asAt"), idempotencyKey: f.idempotencyKey() }),
    onDone: () => succeed(structureHref(body), { text: "Groups and seats published" }),
  });
  return (
    <FormPage
      form={form}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      title="Publish the groups and seats"
      intro={`Everybody in ${region.name} then sees them as they stood on the day, in the place of what is published now.`}
      button="Publish"
      busyButton="Publishing"
      cancelHref={structureHref(body)}
    >
      <DateField name="asAt" label="As at" noun="the day" hint="Today or a day before. For example, 31 3 2014" />
      <PublishPreview body={body} />
      <p>
        Posts are published, never the names of people. What you change later is not published until you publish again.
      </p>
    </FormPage>
  );
}
