import { useApiQuery } from "../../kit/api/api";
import { Loading } from "../../kit/frame/loading";
import { useViewer } from "../../kit/page/page-context";
import { bodyOf } from "../../kit/viewer/body-of";
import { mayOnBody, type Region } from "../../kit/viewer/viewer";
import { Table } from "../../ui/table";
import { Due, RestrictedTag, Status } from "./action-cells";
import { actionHref, agencyActionHref } from "./addresses";
import { AgencyActionsDocument } from "./generated/actions";

export interface AgencyActionsProps {
  readonly agency: { readonly id: string; readonly slug: string };
  readonly region: Region;
}

const title = "Actions";
const heads = ["Action", "For", "Due", "Status"] as const;

/** What an agency is to do for each body whose actions the viewer reads, the earliest due first; to its own people all of theirs. */
export function AgencyActions({ agency, region }: AgencyActionsProps) {
  const viewer = useViewer();
  const { data, error } = useApiQuery(
    "AgencyActions",
    AgencyActionsDocument,
    { agency: agency.id },
    { leaveFailed: true },
  );
  const found = data?.node?.__typename === "Agency" ? data.node.actions : undefined;
  const hrefOf = (action: { readonly id: string; readonly body: { readonly id: string } }) => {
    const body = bodyOf(region, action);
    // The agency's own people open no page of the body.
    const isOpen = body !== undefined && mayOnBody(viewer, body, "body:read");
    return isOpen ? actionHref(body, action.id) : agencyActionHref(region, agency, action.id);
  };
  return (
    <section>
      <h2 className="govuk-heading-m app-after">{title}</h2>
      {error ? <p>Sorry, the actions could not be loaded. Open the page again.</p> : null}
      {!found && !error ? <Loading what="the actions" /> : null}
      {found?.nodes.length === 0 ? <p>No actions that you can read.</p> : null}
      {found && found.nodes.length < found.totalCount ? (
        <p>
          The first {found.nodes.length} of {found.totalCount}
        </p>
      ) : null}
      {found && found.nodes.length > 0 ? (
        <Table
          caption={title}
          captionClasses="govuk-visually-hidden"
          head={heads.map((content) => ({ key: content, content }))}
          blockLabels={["", ...heads.slice(1)]}
          firstCellIsHeader
          rows={found.nodes.map((row) => ({
            key: row.id,
            cells: [
              <>
                <a href={hrefOf(row)}>{row.text}</a> <RestrictedTag {...row} />
              </>,
              row.body.name,
              <Due key="due" {...row} />,
              <Status key="status" {...row} />,
            ],
          }))}
        />
      ) : null}
    </section>
  );
}
