import { SelectField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { QueryPage } from "../../kit/frame/query-page";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import type { Choice } from "../../ui/use-choices";
import { BodyBar } from "../arrangements";
import { meetingHref, meetingsHref } from "../meetings";
import { PlanMeetingsDocument, RemoveMeetingDocument } from "./generated/planning";
import { MeetingFields, readContent } from "./meeting-fields";
import { NoGroups } from "./no-groups";
import { usePlanChoices } from "./use-plan-choices";

/** Plans one meeting of a group, which follows no rhythm. */
export function PlanOnePage() {
  const query = usePlanChoices();
  return (
    <QueryPage query={query} what="the groups">
      {(groups) => (groups.length === 0 ? <NoGroups /> : <PlanOne groups={groups} />)}
    </QueryPage>
  );
}

function PlanOne({ groups }: { readonly groups: readonly Choice[] }) {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(meetingsHref(body));
  const succeed = useSuccess();
  const form = useApiForm({
    document: PlanMeetingsDocument,
    read: (f) => ({ body: body.id, group: f.choice("group"), days: [f.date("days.0")], ...readContent(f) }),
    onDone: ([planned]) => {
      if (!planned) return;
      const { id, version, agenda } = planned;
      // A meeting that has standing items on its agenda is no longer removed.
      const undo = agenda.length === 0 ? { undo: undoBy(RemoveMeetingDocument, { id, expectedVersion: version }) } : {};
      succeed(meetingHref(body, id), { text: "Meeting planned", ...undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Plan one meeting"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="Standing items of the group are put on its agenda."
      button="Plan the meeting"
      busyButton="Planning"
      cancelHref={list}
    >
      <SelectField name="group" label="Group" choices={groups} />
      <DateField name="days.0" label="Day" hint="For example, 14 4 2026" />
      <MeetingFields />
    </FormPage>
  );
}
