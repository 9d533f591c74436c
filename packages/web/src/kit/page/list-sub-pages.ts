import type { SubNavigationItem } from "../../ui/sub-navigation";
import type { Viewer } from "../../kit/viewer/viewer";
import { addressesOf, type PageDefinition, partOf } from "./define-page";
import { findTarget, maySee, type TargetParams } from "./find-target";
import { inSubOrder } from "./list-parts";

/**
 * The sub navigation of the page that is shown: the pages of its part, of the same body or region, that the person may see; `search`
 * is that of the address, of which links keep what they say. Empty for a page that has none, and where there is no other to go to.
 */
export function listSubPages(
  pages: readonly PageDefinition[],
  viewer: Viewer,
  params: TargetParams,
  shown: PageDefinition,
  search = "",
): SubNavigationItem[] {
  const marked = shown.sub?.text ?? shown.subPart;
  const target = marked !== undefined && findTarget(viewer, params);
  if (!target) return [];
  const items = inSubOrder(pages.filter((page) => page.sub && partOf(page) === partOf(shown))).flatMap((page) => {
    const href = hrefOf(page, params);
    if (!page.sub || href === undefined || !maySee(page, viewer, target)) return [];
    const isMarked = page.sub.text === marked;
    const kept = keptSearch(page.sub.keeps ?? [], search);
    return [
      { text: page.sub.text, href: `${href}${kept}`, current: isMarked && shown.sub !== undefined, active: isMarked },
    ];
  });
  return items.length > 1 ? items : [];
}

/** What a link keeps of the address that is shown. */
function keptSearch(names: readonly string[], search: string): string {
  const asked = new URLSearchParams(search);
  const kept = new URLSearchParams(names.flatMap((name) => asked.getAll(name).map((value) => [name, value])));
  return kept.size > 0 ? `?${kept}` : "";
}

/** The page's address of the same body or region; undefined where it is about another kind. */
function hrefOf(page: PageDefinition, params: TargetParams): string | undefined {
  const addresses = addressesOf(page);
  for (const name of ["board", "body", "region"] as const) {
    const slug = params[name];
    const address = slug === undefined ? undefined : addresses.find((one) => one.split("/")[2] === `:${name}`);
    if (slug !== undefined && address !== undefined) return address.replace(`:${name}`, slug);
  }
  return undefined;
}
