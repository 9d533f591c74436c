import type { TextDocument } from "@panboard/shared/client";
import { fireEvent, screen, within } from "@testing-library/react";
import { useParams } from "react-router";
import { givenRegionWithPanel, givenViewer } from "../../../testing/given-viewer";
import { type FormPages, givenFormPages, type Opened } from "../../form/testing/given-form-pages";
import { PageContext } from "../../page/page-context";
import { defineListView } from "../define-list-view";
import { choiceFilter, searchFilter } from "../list-filter";
import { ListPage } from "../list-page";

interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
}

interface MeetingsQuery {
  readonly meetings: {
    readonly nodes: readonly Meeting[];
    readonly totalCount: number;
    readonly from: number | null;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  } | null;
}

const meetingsDocument =
  "query Meetings($body: ID!, $search: String, $kind: String) { meetings { totalCount } }" as TextDocument<
    MeetingsQuery,
    Readonly<Record<string, unknown>>
  >;

const kinds = [
  { value: "BOARD", text: "Board" },
  { value: "PANEL", text: "Panel" },
];

/** A list of an API that the tests tell what to answer. */
const meetingListView = defineListView({
  name: "meetings",
  document: meetingsDocument,
  connection: ({ meetings }: MeetingsQuery) => meetings,
  keyOf: ({ id }) => id,
  words: { noun: ["meeting", "meetings"], columns: { title: "Title", date: "Date" } },
  columns: {
    title: { cell: ({ title }) => title, sort: true },
    date: { cell: ({ heldOn }) => heldOn, sort: "heldOn" },
  },
  filters: [searchFilter("Words in the title"), choiceFilter("kind", "Kind", kinds, { all: "All kinds" })],
  sort: "title",
  always: { held: true },
});

/** A page of meetings with these titles; where it stands among others is said beside them. */
export function meetingsAnswer(
  titles: readonly string[],
  { total = titles.length, from = 1, before = false, after = false } = {},
) {
  const [first, last] = [titles[0], titles.at(-1)];
  const pageInfo = {
    hasPreviousPage: before,
    hasNextPage: after,
    startCursor: first === undefined ? null : `start of ${first}`,
    endCursor: last === undefined ? null : `end of ${last}`,
  };
  const nodes = titles.map((title) => ({ id: title, title, heldOn: "2014-03-31" }));
  return { data: { meetings: { nodes, totalCount: total, from: titles.length > 0 ? from : null, pageInfo } } };
}

/** A saved view of somebody's own, unless said. */
export function givenView(said: object = {}) {
  const own = {
    name: "Board meetings",
    query: "kind=BOARD&sort=-heldOn",
    isOwn: true,
    isShared: false,
    sharedBy: null,
  };
  return { id: "v1", version: 1, ...own, ...said };
}

/** An answer that refuses an argument. */
export function refusedArgument(path: string, message: string) {
  const extensions = { code: "BAD_USER_INPUT", faults: [{ path, message }] };
  return { errors: [{ message, extensions }] };
}

const region = givenRegionWithPanel();

/** The list of one body, as the business manager of `cheshire-east` sees it; nobody is signed in at `/open`. */
function MeetingsPage() {
  const { body: slug = "open" } = useParams();
  const body = region.boards.find((board) => board.slug === slug);
  const list = (
    <ListPage
      view={meetingListView}
      variables={{ body: slug }}
      owner={{ body: slug }}
      place={null}
      title="Meetings"
      document={{ name: "meetings", text: "Meetings as a Word document", takes: ["kind"] }}
      empty={<p>Meetings are listed here once one is planned.</p>}
    />
  );
  if (!body) return list;
  const own = region.boards[0] ?? body;
  return (
    <PageContext value={{ viewer: givenViewer("BUSINESS_MANAGER", region, own), region, body }}>{list}</PageContext>
  );
}

export interface ListPages extends FormPages {
  /** Opens the list of a board at a query. */
  readonly openList: (query?: string, path?: string) => Promise<Opened>;
  /** Files that the browser was given to keep, by their text. */
  readonly saved: () => Promise<readonly string[]>;
}

/** The list of meetings of the boards `cheshire-east`, which is the viewer's own, and `halton`, over an API on loopback. */
export function givenListPages(): ListPages {
  const pages = givenFormPages();
  const network = globalThis.fetch;
  let kept: Blob[] = [];
  beforeEach(() => {
    kept = [];
    // What a browser has and jsdom has not: a page's origin, files, and a window's width.
    globalThis.fetch = (input, init) =>
      network(typeof input === "string" && input.startsWith("/") ? `${pages.api().origin}${input}` : input, init);
    const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.assign(window, { matchMedia: () => media });
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${kept.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    pages.api().answer("SavedViews", { data: { savedViews: [] } });
  });
  afterEach(() => {
    globalThis.fetch = network;
    jest.restoreAllMocks();
  });
  const routes = [
    { path: "/boards/:body", element: <MeetingsPage /> },
    { path: "/open", element: <MeetingsPage /> },
  ];
  return {
    ...pages,
    openList: (query = "", path = "/boards/cheshire-east") => pages.open(routes, { at: `${path}${query}` }),
    saved: () => Promise.all(kept.map((blob) => blob.text())),
  };
}

/** The titles of the rows that are shown, once there is a table. */
export async function findTitles(): Promise<(string | null)[]> {
  const rows = within(await screen.findByRole("table")).getAllByRole("rowheader");
  return rows.map(({ textContent }) => textContent);
}

/** Where a link of this name leads. */
export function hrefOf(name: string | RegExp): string {
  return screen.getByRole("link", { name }).getAttribute("href") ?? "";
}

/** Fills in the filters and applies them. */
export function applyFilters({ search, kind }: { readonly search?: string; readonly kind?: string }): void {
  const fill = (label: string, value: string | undefined) => {
    if (value !== undefined) fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  fill("Words in the title", search);
  fill("Kind", kind);
  fireEvent.click(screen.getByRole("button", { name: "Apply filters" }));
}
