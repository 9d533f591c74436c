import { useBody, useRegion } from "../../kit/page/page-context";
import { Table } from "../../ui/table";
import { Doers, Due, RaisedAt, RestrictedTag, Status } from "./action-cells";
import { actionHref, actionStatusHref } from "./addresses";
import type { ActionRowFragment } from "./generated/actions";

export interface ActionsTableProps {
  readonly caption: string;
  readonly actions: readonly ActionRowFragment[];
  /** Whether it says which meeting raised each. */
  readonly hasSource?: boolean | undefined;
  /** The meeting where somebody who keeps actions can say on the spot how each stands; nobody can without it. */
  readonly setAt?: string | undefined;
}

const whatHead = "What you can do";

/** Actions of the page's body, each leading to its own page; never an empty table. */
export function ActionsTable({ caption, actions, hasSource = false, setAt }: ActionsTableProps) {
  const [body, region] = [useBody(), useRegion()];
  const heads = ["Action", "Owner", "Due", "Status", ...(hasSource ? ["Raised"] : []), ...(setAt ? [whatHead] : [])];
  return (
    <Table
      caption={caption}
      captionClasses="govuk-visually-hidden"
      head={heads.map((head) => ({ key: head, content: head, isScreenOnly: head === whatHead }))}
      blockLabels={["", ...heads.slice(1)]}
      firstCellIsHeader
      rows={actions.map((action) => ({
        key: action.id,
        cells: [
          <>
            <a href={actionHref(body, action.id)}>{action.text}</a> <RestrictedTag {...action} />
          </>,
          <Doers key="owner" action={action} region={region} />,
          <Due key="due" {...action} />,
          <Status key="status" {...action} />,
          ...(hasSource ? [<RaisedAt key="from" action={action} body={body} />] : []),
          ...(setAt
            ? [
                <a key="set" href={actionStatusHref(body, action.id, setAt)}>
                  Set status<span className="govuk-visually-hidden"> of {action.text}</span>
                </a>,
              ]
            : []),
        ],
      }))}
    />
  );
}
