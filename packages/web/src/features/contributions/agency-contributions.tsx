import { useApiQuery } from "../../kit/api/api";
import { Loading } from "../../kit/frame/loading";
import { useViewer } from "../../kit/page/page-context";
import { bodyOf } from "../../kit/viewer/body-of";
import { mayOnBody, type Region, type Viewer } from "../../kit/viewer/viewer";
import { Table } from "../../ui/table";
import { agencyContributionHref, contributionHref } from "./addresses";
import { amountInWords, owingInWords, poundsOf, receivedInWords } from "./contribution-words";
import { Due } from "./due";
import { AgencyContributionsDocument, type AgencyContributionsQuery } from "./generated/agency-contributions";
import { Status } from "./status";

type Found = Extract<AgencyContributionsQuery["node"], { readonly __typename: "Agency" }>["contributions"];
type Row = Found["nodes"][number];

export interface AgencyContributionsProps {
  readonly agency: { readonly id: string; readonly slug: string };
  readonly region: Region;
}

const title = "Contributions";
const heads = ["Board", "Year", "Status", "Amount", "Received", "Still to come", "Due"] as const;
const numeric: readonly string[] = ["Amount", "Received", "Still to come"];

/** What an agency pays to each board whose money the viewer reads, the latest year first; to its own people all of theirs. */
export function AgencyContributions({ agency, region }: AgencyContributionsProps) {
  const viewer = useViewer();
  const { data, error } = useApiQuery(
    "AgencyContributions",
    AgencyContributionsDocument,
    { agency: agency.id },
    { leaveFailed: true },
  );
  const found = data?.node?.__typename === "Agency" ? data.node.contributions : undefined;
  const pounds = poundsOf(found?.nodes ?? []);
  return (
    <section>
      <h2 className="govuk-heading-m app-after">{title}</h2>
      {error ? <p>Sorry, the contributions could not be loaded. Open the page again.</p> : null}
      {!found && !error ? <Loading what="the contributions" /> : null}
      {found?.nodes.length === 0 ? <p>No contribution to a board whose money you read.</p> : null}
      {found && found.nodes.length < found.totalCount ? (
        <p>
          The first {found.nodes.length} of {found.totalCount}
        </p>
      ) : null}
      {found && found.nodes.length > 0 ? (
        <Table
          caption={<span className="govuk-visually-hidden">{title}</span>}
          head={heads.map((content) => ({
            key: content,
            content,
            format: numeric.includes(content) ? "numeric" : undefined,
          }))}
          blockLabels={["", ...heads.slice(1)]}
          firstCellIsHeader
          rows={found.nodes.map((row) => ({
            key: row.id,
            cells: [
              <a key="board" href={recordHref(viewer, region, row, agency)}>
                {row.body.name}
                <span className="govuk-visually-hidden">, {row.year}</span>
              </a>,
              row.year,
              <Status key="status" {...row} />,
              amountInWords(row, pounds),
              receivedInWords(row, pounds),
              owingInWords(row, pounds),
              <Due key="due" {...row} />,
            ],
          }))}
        />
      ) : null}
    </section>
  );
}

/** The board's own page of it for those who read the board's money, and the agency's for everybody else. */
function recordHref(
  viewer: Viewer,
  region: Region,
  { id, body, agency }: Row,
  shown: AgencyContributionsProps["agency"],
): string {
  const own = bodyOf(region, { body });
  const isOpen = own !== undefined && mayOnBody(viewer, own, "finance:read");
  return isOpen ? contributionHref(body, id) : agencyContributionHref(region, agency ?? shown, id);
}
