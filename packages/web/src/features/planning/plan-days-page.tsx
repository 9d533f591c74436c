import { Navigate, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { planHref } from "../meetings";
import { DaysForm } from "./days-form";
import { MeetingDaysDocument } from "./generated/planning";
import { NoDays } from "./no-days";
import { type AskedDays, parseAsked } from "./rhythm";

/** The days of the rhythm that the address asks for. One that does not ask for all of it leads to where it is asked. */
export function PlanDaysPage() {
  const body = useBody();
  const [search] = useSearchParams();
  const asked = parseAsked(search);
  if (!asked) return <Navigate to={`${planHref(body)}?${search.toString()}`} replace />;
  return <Days key={search.toString()} asked={asked} />;
}

function Days({ asked }: { readonly asked: AskedDays }) {
  const body = useBody();
  const query = useApiQuery("MeetingDays", MeetingDaysDocument, asked);
  return (
    <QueryPage query={query} what="the days">
      {({ node }) => {
        if (node?.__typename !== "Group" || node.body.id !== body.id) return <NotFoundPage />;
        if (node.meetingDays.length === 0) return <NoDays asked={asked} name={node.name} />;
        return <DaysForm asked={asked} group={node} />;
      }}
    </QueryPage>
  );
}
