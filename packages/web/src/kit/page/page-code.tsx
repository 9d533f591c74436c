import { lazy, type ComponentType } from "react";
import type { PageDefinition } from "./define-page";

/** The code of a page that could not be loaded: the network is away, or a new release has taken its place. */
export class PageCodeError extends Error {
  override readonly name = "PageCodeError";
}

const known = new Map<PageDefinition, ComponentType>();

/** The component of a page, loaded when it is first shown. One that failed to load is asked for again by the next call. */
export function pageComponent(page: PageDefinition): ComponentType {
  const found = known.get(page);
  if (found) return found;
  // Asked for at once, so that the code comes while the viewer is still being read.
  const loading = loadComponent(page);
  loading.catch(() => known.delete(page));
  const component = lazy(async () => ({ default: await loading }));
  known.set(page, component);
  return component;
}

/** The one component that the page's module exports as its page. Throws where it has none, or several. */
async function loadComponent(page: PageDefinition): Promise<ComponentType> {
  const module = await page.load().catch((cause: unknown) => {
    throw new PageCodeError(`The code of the page “${page.title}” could not be loaded.`, { cause });
  });
  return componentOf(module, page.title);
}

/** The component among a module's exports: the one whose name ends in `Page`. */
export function componentOf(module: object, title: string): ComponentType {
  const components = Object.entries(module).filter(([name]) => name.endsWith("Page"));
  const [found] = components;
  if (!found || components.length > 1) throw new Error(`The module of “${title}” has to export one page.`);
  return found[1] as ComponentType;
}
