import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Fieldset } from "../../ui/fieldset";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import { SucceedGroupDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";
import { useFindGroups } from "./use-find-groups";

/** Groups that each side has a field for. */
const ofSide = 4;
const namesOf = (side: string): string[] => Array.from({ length: ofSide }, (_, index) => `${side}.${index}`);

/** Says which groups took over from which: a merger, a split, or one in the place of another. */
export function SucceedGroupPage() {
  return <GroupOfPage>{(group) => <SucceedGroup group={group} />}</GroupOfPage>;
}

function SucceedGroup({ group }: { readonly group: Group }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, name } = group;
  const record = groupHref(body, id);
  const form = useApiForm({
    document: SucceedGroupDocument,
    values: { "predecessors.0": { value: id, text: name } },
    read: (f) => {
      const read = (side: string): string[] => {
        const [first = "", ...others] = namesOf(side);
        const ids = [f.choice(first), ...others.map((field) => f.optional.choice(field))];
        return ids.filter((one) => one !== null);
      };
      return {
        body: body.id,
        predecessors: read("predecessors"),
        successors: read("successors"),
        from: f.date("from"),
        idempotencyKey: f.idempotencyKey(),
      };
    },
    onDone: (successor) => succeed(groupHref(body, successor.id), { text: "Merger or split recorded" }),
  });
  return (
    <FormPage
      form={form}
      title="Merge or split groups"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="Say which groups took over from which. Those that were there before end the day before, unless they have a last day. Groups that took over are added first."
      button="Record it"
      busyButton="Recording"
      cancelHref={record}
    >
      <Side side="predecessors" legend="Groups that were there before" />
      <Side side="successors" legend="Groups that took over" />
      <DateField name="from" label="First day of what took over" />
    </FormPage>
  );
}

function Side({ side, legend }: { readonly side: string; readonly legend: string }) {
  const find = useFindGroups();
  return (
    <Fieldset legend={legend}>
      {namesOf(side).map((name, index) => (
        <AutocompleteField
          key={name}
          name={name}
          label={index === 0 ? "Group" : `Group ${index + 1} (optional)`}
          noun={index === 0 ? `the first of the ${legend.toLowerCase()}` : `group ${index + 1}`}
          find={find}
        />
      ))}
    </Fieldset>
  );
}
