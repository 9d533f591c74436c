import { dateInWords, periodOf } from "@panboard/shared";
import { useMemo } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import { QueryPage, RefusalPage } from "../../kit/frame/query-page";
import { dayFilter } from "../../kit/list/day-filter";
import { FilterPanel } from "../../kit/list/filter-panel";
import { choiceFilter } from "../../kit/list/list-filter";
import { faultsOf } from "../../kit/list/list-faults";
import { parseFilters, parseListState, writeListState } from "../../kit/list/list-state";
import { chosenWords } from "../../kit/list/list-words";
import { useErrorItems } from "../../kit/list/use-error-items";
import { useBody, useRegion } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { BodyBar } from "../arrangements";
import { AttendanceActions } from "./attendance-actions";
import { AttendanceResult } from "./attendance-result";
import type { ShownBy } from "./attendance-rows";
import { AttendanceChoicesDocument, AttendanceOfDocument } from "./generated/attendance";

/** Seats that are shown at the most. */
const seatsMax = 200;

/** How often the seats of a board or joint body came to its meetings, over a period. */
export function AttendancePage() {
  const body = useBody();
  const query = useApiQuery("AttendanceChoices", AttendanceChoicesDocument, { body: body.id, today: todayInLondon() });
  return (
    <QueryPage query={query} what="the attendance">
      {({ node }) => {
        const { groups, meetings } = node && "meetings" in node ? node : { groups: null, meetings: null };
        return <AttendanceOfBody groups={groups?.nodes ?? []} last={meetings?.nodes[0]?.date ?? todayInLondon()} />;
      }}
    </QueryPage>
  );
}

interface AttendanceOfBodyProps {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** The day of the last meeting, whose financial year is shown while no other is chosen. */
  readonly last: string;
}

function AttendanceOfBody({ groups, last }: AttendanceOfBodyProps) {
  const [body, region] = [useBody(), useRegion()];
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const filters = useMemo(
    () => [
      dayFilter("from", "Meetings from", "the first day"),
      dayFilter("to", "Meetings up to", "the last day"),
      choiceFilter(
        "group",
        "Group",
        groups.map(({ id, name }) => ({ value: id, text: name })),
        { all: "All groups" },
      ),
      choiceFilter(
        "by",
        "Shown by",
        [
          { value: "agencies", text: "Agency" },
          { value: "sectors", text: "Sector" },
        ],
        { all: "Seat" },
      ),
    ],
    [groups],
  );
  const chosen = parseListState(search, filters);
  const { start, end } = periodOf("FINANCIAL_YEAR", last);
  const state = { ...chosen, filters: { from: start, to: end, ...chosen.filters } };
  const { values, faults: ownFaults } = parseFilters(state, filters);
  const isAsked = ownFaults.length === 0;
  const asked = {
    from: String(values.from),
    to: String(values.to),
    group: (values.group as string | undefined) ?? null,
  };
  const query = useApiQuery(
    "AttendanceOf",
    AttendanceOfDocument,
    { body: body.id, ...asked, first: seatsMax, after: null },
    { enabled: isAsked, keepPrevious: true },
  );
  const faults = isAsked && query.error ? faultsOf(query.error, { filters }) : ownFaults;
  const errors = useErrorItems(faults, state, filters);
  if (query.error && isAsked && faults.length === 0)
    return <RefusalPage error={query.error} what="the attendance" onRetry={() => void query.refetch()} />;
  const node = faults.length === 0 ? query.data?.node : undefined;
  const attendance = node && "attendance" in node ? node.attendance : undefined;
  const shownBy = ((values.by as string | undefined) ?? "seats") as ShownBy;
  return (
    <Page
      errors={errors}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="How often each seat came to the meetings that were held."
      fictional={region.fictional ? region.name : undefined}
      actions={<AttendanceActions attendance={attendance} shownBy={shownBy} from={asked.from} to={asked.to} />}
    >
      <p className="app-print-only">{chosenWords(filters, state).join(". ")}.</p>
      <div className="app-compare">
        <FilterPanel
          key={search.toString()}
          filters={filters}
          state={state}
          faults={faults}
          many="attendance"
          orders={[]}
          onApply={({ filters: said }) => void navigate(`${pathname}${writeListState(chosen, { filters: said })}`)}
        />
        {faults.length > 0 ? (
          <p>
            <a href={pathname}>Show the year of the last meeting</a>
          </p>
        ) : attendance ? (
          <AttendanceResult
            attendance={attendance}
            shownBy={shownBy}
            period={`from ${dateInWords(asked.from)} to ${dateInWords(asked.to)}`}
            isLate={query.isPlaceholderData}
          />
        ) : (
          <Loading what="the attendance" />
        )}
      </div>
    </Page>
  );
}
