import type { Permission } from "@panboard/shared";
import type { ComponentType } from "react";

/** What a page is about: a body (board or joint body), a board alone, a joint body alone, or a region. */
export type Within = "body" | "board" | "joint" | "region";

/** The module of a page: its one export that ends in `Page` is the page's component. */
export type PageModule = Readonly<Record<`${string}Page`, ComponentType>>;

export interface PageDefinition {
  /** The address below what the page is within; empty for the page of the body or region itself. */
  readonly path: string;
  /** Without it the page is the person's own, or everybody's. */
  readonly within?: Within | undefined;
  /** Names the page in the browser while it loads, and heads it unless the page says another title. */
  readonly title: string;
  /** What the viewer must hold on the body or in the region; without one, whoever may know of it sees the page. */
  readonly permission?: Permission | undefined;
  /** Its place in the navigation. Pages of several targets share one place by having the same text. */
  readonly nav?: { readonly text: string; readonly order: number } | undefined;
  /** The part of the navigation that is marked while the page is shown; its own by default. */
  readonly part?: string | undefined;
  /** Its place among the pages of its part, which the sub navigation shows; the part leads to the first that is open. */
  readonly sub?:
    | {
        readonly text: string;
        readonly order: number;
        /** Parameters of the address that its link keeps, such as the year that is looked at. */
        readonly keeps?: readonly string[];
      }
    | undefined;
  /** On a page below one of those, such as a record: which entry of the sub navigation is marked. Without it none is shown. */
  readonly subPart?: string | undefined;
  /** Whether what it shows is published figures, which its first line on paper then says. */
  readonly figures?: true | undefined;
  /** Whether the page is shown to somebody who is not signed in. */
  readonly open?: boolean | undefined;
  /** Leads to the page's code: `() => import("./meetings-page")`. */
  readonly load: () => Promise<PageModule>;
}

const addressesWithin: Readonly<Record<Within, readonly string[]>> = {
  body: ["/boards/:board", "/joint/:body"],
  board: ["/boards/:board"],
  joint: ["/joint/:body"],
  region: ["/regions/:region"],
};

/** Declares a page. Throws for a definition that contradicts itself. */
export function definePage(page: PageDefinition): PageDefinition {
  const { path, within, permission, open, sub, subPart } = page;
  if (path.startsWith("/")) throw new Error(`The path of a page begins without a slash: ${path}`);
  if (permission && !within)
    throw new Error(`A permission is held on a body or in a region: ${path} is within neither.`);
  if (open && within) throw new Error(`What is within a body or region is for those who are signed in: ${path}`);
  if ((sub ?? subPart) !== undefined && (!within || partOf(page) === undefined))
    throw new Error(`A sub navigation is of a part, within a body or region: ${path} is in none.`);
  if (sub && subPart !== undefined)
    throw new Error(`A page stands in the sub navigation, or below a page of it: ${path}`);
  return page;
}

/** The part of the navigation that a page belongs to; undefined of a page outside it. */
export function partOf({ part, nav }: Pick<PageDefinition, "part" | "nav">): string | undefined {
  return part ?? nav?.text;
}

/**
 * What the first line on paper says of a page: that its figures are published, or that a body keeps it for itself; undefined
 * of a page that is neither.
 */
export function classificationOf({ figures, within, permission }: PageDefinition): string | undefined {
  if (figures) return "Published figures";
  const isOfBody = within !== undefined && within !== "region";
  return isOfBody && permission !== undefined && permission !== "published:read" ? "Not published" : undefined;
}

/** The addresses of a page, with its parameters: `/boards/:board/meetings`. */
export function addressesOf({ path, within }: Pick<PageDefinition, "path" | "within">): string[] {
  const bases = within ? addressesWithin[within] : [""];
  return bases.map((base) => (path === "" ? base || "/" : `${base}/${path}`));
}
