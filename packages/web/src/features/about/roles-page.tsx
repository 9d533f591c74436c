import { type GrantTarget, type Role, roleInWords, rolesByTarget } from "@panboard/shared";
import { everybodys, roleTable } from "@panboard/shared/role-table";
import { type ReactNode, useEffect } from "react";
import { useLocation } from "react-router";
import { Table, type TableHead } from "../../ui/table";
import { Page } from "../../kit/frame/page";
import { anchorOfRole } from "./role-anchor";
import { doesInWords, extentWords, markedWords, notesOfRole, readsInWords, targetHeadings } from "./role-words";

const targets = Object.keys(rolesByTarget) as GrantTarget[];

interface Column {
  readonly head: TableHead;
  readonly cell: (role: Role) => ReactNode;
  /** Whether boards and joint bodies alone have such a thing. */
  readonly ofBodies?: boolean;
}

const columns: readonly Column[] = [
  { head: { key: "role", content: "Role" }, cell: (role) => <RoleName role={role} /> },
  { head: { key: "reads", content: "May read" }, cell: (role) => <Words list={readsInWords(role)} /> },
  {
    head: { key: "groups", content: markedWords("officers:read", "Items of single groups") },
    cell: (role) => extentWords[roleTable[role].groupItems],
    ofBodies: true,
  },
  {
    head: { key: "restricted", content: markedWords("restricted:read", "Restricted items") },
    cell: (role) => extentWords[roleTable[role].restricted],
    ofBodies: true,
  },
  {
    head: { key: "audit", content: markedWords("audit:read", "Audit trail") },
    cell: (role) => (roleTable[role].auditTrail ? "Yes" : "No"),
    ofBodies: true,
  },
  { head: { key: "does", content: "May do" }, cell: (role) => <Words list={doesInWords(role)} /> },
];

/** Who may do what, role by role: the table that the API is held to. Open to all. */
export function RolesPage() {
  useFocusOnRole();
  return (
    <Page
      title="What each role may do"
      intro="A role is given for a board, a region or an agency, and holds there alone."
    >
      {targets.map((target) => (
        <RolesOfTarget key={target} target={target} />
      ))}
      <h2 className="govuk-heading-m">Whatever the role</h2>
      <div className="app-measure">
        <ul className="govuk-list govuk-list--bullet">
          {everybodys.map((permission) => (
            <li key={permission}>{markedWords(permission)}</li>
          ))}
        </ul>
        <p>
          “None” and “No” mean that the product refuses it, also to somebody who knows the address. A person may have
          several roles, on several boards. What is “not in the product yet” is agreed, and there is nothing of it to
          read or do so far. Ask the business manager of your board who has which.
        </p>
      </div>
    </Page>
  );
}

function RolesOfTarget({ target }: { readonly target: GrantTarget }) {
  const shown = columns.filter(({ ofBodies = false }) => !ofBodies || target === "BODY");
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{targetHeadings[target]}</h2>
      <Table
        caption={`Roles ${lowerFirst(targetHeadings[target])}`}
        captionClasses="govuk-visually-hidden"
        classes="app-blocks--text"
        firstCellIsHeader
        head={shown.map(({ head }) => head)}
        blockLabels={shown.map(({ head }) => head.content)}
        rows={rolesByTarget[target].map((role) => ({ key: role, cells: shown.map(({ cell }) => cell(role)) }))}
      />
    </section>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function RoleName({ role }: { readonly role: Role }) {
  return (
    <span id={anchorOfRole(role)} tabIndex={-1}>
      {roleInWords(role)}
      {notesOfRole(role).map((note) => (
        <span key={note} className="app-cell-note">
          {note}
        </span>
      ))}
    </span>
  );
}

function Words({ list }: { readonly list: readonly string[] }) {
  if (list.length === 0) return "Nothing";
  if (list.length === 1) return list[0];
  return (
    <ul className="govuk-list app-cell-list">
      {list.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** A link to one role leads to it, by focus, so that a screen reader goes on from there. */
function useFocusOnRole(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.focus();
  }, [hash]);
}
