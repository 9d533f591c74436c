import { actionListWords } from "@panboard/shared";
import { dayFilter } from "../../kit/list/day-filter";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, flagFilter, searchFilter } from "../../kit/list/list-filter";
import type { Body, Region } from "../../kit/viewer/viewer";
import type { SelectItem } from "../../ui/select";
import { Doers, Due, RaisedAt, RestrictedTag, Status } from "./action-cells";
import { statusChoices } from "./action-words";
import { actionHref } from "./addresses";
import { ActionsDocument } from "./generated/actions";

/** What the list of actions is about. */
export interface ActionsPlace {
  readonly body: Body;
  readonly region: Region;
}

/** What the filters of groups and agencies offer. */
export interface ActionChoices {
  readonly groups: readonly SelectItem[];
  readonly agencies: readonly SelectItem[];
}

/** A body's actions, each leading to its own page. */
export function actionListView({ groups, agencies }: ActionChoices) {
  return defineListView({
    name: "actions",
    document: ActionsDocument,
    connection: ({ node }) => (node && "actions" in node ? node.actions : null),
    keyOf: ({ id }) => id,
    words: actionListWords,
    columns: {
      action: {
        cell: (action, { body }: ActionsPlace) => (
          <>
            <a href={actionHref(body, action.id)}>{action.text}</a> <RestrictedTag {...action} />
          </>
        ),
      },
      owner: { cell: (action, { region }: ActionsPlace) => <Doers action={action} region={region} /> },
      due: { cell: (action) => <Due {...action} />, sort: true },
      status: { cell: (action) => <Status {...action} /> },
      raised: {
        cell: (action, { body }: ActionsPlace) => <RaisedAt action={action} body={body} />,
        sort: true,
        falls: true,
      },
    },
    filters: [
      searchFilter("Words in the action, its outcome, or the names of who does it"),
      choiceFilter("status", "Status", statusChoices, { all: "Any status" }),
      flagFilter("open", "Open", ["Open or closed", "Open", "Closed"]),
      flagFilter("overdue", "Overdue", ["Overdue or not", "Overdue", "Not overdue"]),
      choiceFilter("agency", "Agency", agencies, { all: "All agencies" }),
      choiceFilter("group", "Group", groups, { all: "All groups" }),
      dayFilter("dueFrom", "Due from", "the first day"),
      dayFilter("dueTo", "Due up to", "the last day"),
    ],
    sort: "due",
  });
}
