import { type BodyNoun, confidentialityWords, dateInWords, itemPurposeWords } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import { badInput } from "../../errors/app-error";
import { defineDocument } from "../../graphql/documents/define-document";
import type { DocumentSection, DocumentTable } from "../../graphql/documents/document-content";
import { named, oneOf } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Body } from "../bodies";
import { Meeting } from "../meetings";
import type { AgendaItem } from "./agenda-item.entity";
import { agendaLoader } from "./agendas.loaders";
import { Confidentiality } from "./agenda.words";

/** For whom an agenda is circulated. */
enum CirculatedTo {
  BOARD = "BOARD",
}

const noMeetingWords = "There is no such meeting here. Choose one of this body’s meetings.";
const parameters = {
  meeting: named({ types: ["Meeting"], byId: (id) => `t.id = ${id}`, bySlug: () => "false" }, "The meeting: its id."),
  for: oneOf(CirculatedTo, "t.confidentiality", "`BOARD`: without what is for the group or restricted alone."),
};
/** From the widest to the strictest. */
const levels = [Confidentiality.BOARD, Confidentiality.GROUP, Confidentiality.RESTRICTED] as const;

/** The agenda of a meeting as its reader sees it, for print and circulation. It says for whom it is: its strictest item's readers. */
export const agendaDocument = defineDocument({
  name: "agenda",
  of: ofBody(),
  parameters,
  title: ({ name }) => `Agenda of ${name}`,
  async build(read, { owner, args }) {
    if (!args.meeting) throw badInput("meeting", "Say of which meeting: give its id.");
    const key = decodeRowId(args.meeting);
    if (key?.type !== "Meeting") throw badInput("meeting", "Give the id of a meeting.");
    const meeting = await read.repo(Meeting).find({ bodyId: owner.id, id: key.id });
    if (!meeting) throw badInput("meeting", noMeetingWords);
    const seen = await agendaLoader(read).load(meeting);
    const items = args.for ? seen.filter(({ confidentiality }) => confidentiality === Confidentiality.BOARD) : seen;
    const strictest = levels.findLast((level) => items.some(({ confidentiality }) => confidentiality === level));
    const body = await read.repo(Body).find({ id: owner.id });
    const noun = body?.kind === "JOINT_BODY" ? "joint body" : "board";
    return {
      asAt: meeting.recordedOn,
      classification: `For: ${lowerFirst(confidentialityWords(strictest ?? Confidentiality.BOARD, noun))}`,
      sections: [sectionOf(meeting, tableOf(items, strictest, noun)), ...notesOf(items)],
      source: `the meetings of ${owner.name}, in Panboard.`,
    };
  },
});

function sectionOf(meeting: Meeting, items: DocumentTable): DocumentSection {
  const { groupName, recordedOn, title, starts, ends, place, link, cancelledOn } = meeting;
  const time = starts === null ? "Not stated" : ends === null ? starts : `${starts} to ${ends}`;
  return {
    heading: `${groupName}, ${dateInWords(recordedOn)}`,
    blocks: [
      ...(title === null ? [] : [title]),
      ...(cancelledOn === null ? [] : ["This meeting is cancelled."]),
      `Time: ${time}`,
      `Place: ${place ?? "Not stated"}`,
      ...(link === null ? [] : [`Join online: ${link}`]),
      items,
    ],
  };
}

function tableOf(items: readonly AgendaItem[], strictest: Confidentiality | undefined, noun: BodyNoun): DocumentTable {
  const withReaders = strictest !== undefined && strictest !== Confidentiality.BOARD;
  return {
    caption: "Items",
    columns: [
      { head: "Number", format: "numeric" },
      { head: "Item", width: 4 },
      { head: "Purpose", width: 1.5 },
      { head: "Presenter", width: 2 },
      { head: "Minutes", format: "numeric" },
      ...(withReaders ? [{ head: "Who reads it", width: 2 }] : []),
    ],
    rowHead: 1,
    rows: items.map((item, index) => [
      String(index + 1),
      item.voice ? `${item.title}\nThe voice of children` : item.title,
      itemPurposeWords[item.purpose],
      item.presenter ?? "Not stated",
      item.minutes === null ? "Not stated" : String(item.minutes),
      ...(withReaders ? [confidentialityWords(item.confidentiality, noun)] : []),
    ]),
    empty: "No items are on the agenda.",
  };
}

/** What there is to say about items, each under its number and title. */
function notesOf(items: readonly AgendaItem[]): DocumentSection[] {
  const sections = items.flatMap(({ title, note }, index) =>
    note === null ? [] : [{ heading: `${index + 1}. ${title}`, blocks: [note] }],
  );
  return sections.length === 0 ? [] : [{ heading: "Notes", blocks: [], sections }];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
