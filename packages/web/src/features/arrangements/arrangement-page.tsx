import { useApiQuery } from "../../kit/api/api";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBoard, useRegion } from "../../kit/page/page-context";
import { ArrangementRecord } from "./arrangement-record";
import { BoardBar } from "./board-bar";
import { BoardArrangementsDocument } from "./generated/arrangement-record";

/** What a board is, was and will be, with its statutory partners by post. */
export function ArrangementPage() {
  const [board, region] = [useBoard(), useRegion()];
  const variables = { board: board.slug, region: region.slug };
  const query = useApiQuery("BoardArrangements", BoardArrangementsDocument, variables);
  return (
    <QueryPage query={query} what="the arrangement">
      {({ board: found }) => {
        const all = found?.arrangements?.nodes ?? [];
        const current = all.find(({ id }) => id === found?.arrangement?.id);
        const others = all.filter((one) => one !== current);
        return (
          <Page
            about={board.name}
            above={<BoardBar board={board} region={region} on={null} />}
            intro={`What ${board.name} is and was, under which guidance and with which statutory partners.`}
            fictional={region.fictional ? region.name : undefined}
          >
            <h2 className="govuk-heading-m">Today</h2>
            {current ? <ArrangementRecord arrangement={current} region={region} /> : <p>Not stated.</p>}
            {others.length > 0 ? <h2 className="govuk-heading-m app-after">On other days</h2> : null}
            {others.map((arrangement) => (
              <ArrangementRecord key={arrangement.id} arrangement={arrangement} region={region} />
            ))}
          </Page>
        );
      }}
    </QueryPage>
  );
}
