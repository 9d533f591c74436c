import { QueryPage } from "../../kit/frame/query-page";
import { NoGroups } from "./no-groups";
import { RhythmForm } from "./rhythm-form";
import { usePlanChoices } from "./use-plan-choices";

/** Asks which group meets, how often and until when. The days are chosen on the next page. */
export function PlanPage() {
  const query = usePlanChoices();
  return (
    <QueryPage query={query} what="the groups">
      {(groups) => (groups.length === 0 ? <NoGroups /> : <RhythmForm groups={groups} />)}
    </QueryPage>
  );
}
