import { SubNavigation } from "../../ui/sub-navigation";
import type { Viewer } from "../viewer/viewer";
import { type PageDefinition, partOf } from "./define-page";
import type { TargetParams } from "./find-target";
import { listSubPages } from "./list-sub-pages";

export interface SubPagesProps {
  /** All pages of the client. */
  readonly pages: readonly PageDefinition[];
  readonly viewer: Viewer;
  readonly params: TargetParams;
  /** The page that is shown. */
  readonly shown: PageDefinition;
  /** That of the address, of which links keep what they say. */
  readonly search?: string;
}

/** The sub navigation of the page that is shown, named after its part; nothing where there is no other page to go to. */
export function SubPages({ pages, viewer, params, shown, search }: SubPagesProps) {
  const items = listSubPages(pages, viewer, params, shown, search);
  return items.length > 0 ? <SubNavigation label={partOf(shown) ?? shown.title} items={items} /> : null;
}
