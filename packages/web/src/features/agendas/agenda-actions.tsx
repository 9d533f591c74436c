import { DocumentButton } from "../../kit/file/document-button";
import { filePath } from "../../kit/file/file-path";
import { FileProgress } from "../../kit/file/file-progress";
import { useFile } from "../../kit/file/use-file";
import { useBody } from "../../kit/page/page-context";
import { bodyNoun } from "../../kit/words/body-noun";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { agendaHref } from "./addresses";
import type { MeetingWithAgenda } from "./agenda-of-page";

export interface AgendaActionsProps {
  readonly meeting: MeetingWithAgenda;
  /** Whether the viewer may change the agenda, and it can be changed. */
  readonly isOpen: boolean;
  /** Whether the viewer may propose an item for it. */
  readonly mayPropose: boolean;
}

/** What can be done with an agenda: for those who keep it, for those who propose, and for everybody who reads it. */
export function AgendaActions({ meeting, isOpen, mayPropose }: AgendaActionsProps) {
  const body = useBody();
  const noun = bodyNoun(body);
  const { id, agenda, group } = meeting;
  const asked = { body: body.id, meeting: id };
  const whole = useFile(filePath("/documents/agenda", asked));
  const forAll = useFile(filePath("/documents/agenda", { ...asked, for: "BOARD" }));
  const isForSomeAlone = agenda.some(({ confidentiality }) => confidentiality !== "BOARD");
  const links = [
    ...(isOpen && agenda.length > 1 ? [{ to: "order", text: "Put the items in order" }] : []),
    ...(isOpen && (group?.standingItems ?? []).length > 0
      ? [{ to: "standing-items", text: "Add the standing items" }]
      : []),
    ...(mayPropose ? [{ to: "propose", text: "Propose an item" }] : []),
  ];
  return (
    <PageActions>
      {isOpen ? <Button href={agendaHref(body, id, "add")}>Add an item</Button> : null}
      {links.map(({ to, text }) => (
        <Button key={to} classes="govuk-button--secondary" href={agendaHref(body, id, to)}>
          {text}
        </Button>
      ))}
      <DocumentButton text="Agenda as Word" file={whole} />
      {isForSomeAlone ? <DocumentButton text={`Agenda for the whole ${noun} as Word`} file={forAll} /> : null}
      <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
        Print
      </Button>
      <FileProgress file={whole} what="Word document" />
      <FileProgress file={forAll} what={`Word document for the whole ${noun}`} />
    </PageActions>
  );
}
