/** Whether the router answers for the link. */
export function isInternal(link: HTMLAnchorElement, here: Pick<Location, "origin" | "pathname" | "search">): boolean {
  if (!link.hasAttribute("href") || link.hasAttribute("download") || link.target || link.relList.contains("external")) {
    return false;
  }
  const samePage = link.pathname === here.pathname && link.search === here.search;
  return link.origin === here.origin && !(samePage && link.hash !== "");
}
