import { matchRoutes, type PatchRoutesOnNavigationFunction, type RouteObject } from "react-router";
import { NotFoundPage } from "../kit/frame/not-found-page";
import { addressesOf, type PageDefinition } from "../kit/page/define-page";
import { PageRoute } from "../kit/page/page-route";
import { CrashedPage } from "./crashed-page";
import { FaultPage } from "./fault-page";
import { loadLaterPages, pages } from "./pages";
import { Root } from "./root";

const rootId = "root";
const known = routesOf(pages);

/** Every address of the client that is known from the start. What fails on a page leaves the frame around it standing. */
export const routes: RouteObject[] = [
  {
    id: rootId,
    element: <Root />,
    errorElement: <CrashedPage />,
    // Nothing is shown until it is known which page an address is of.
    hydrateFallbackElement: <></>,
    children: [...known, { path: "*", element: <NotFoundPage /> }],
  },
];

let isComplete = false;

/** Adds the routes of all other pages, once somebody goes to an address that is none of those known from the start. */
export const addRoutes: PatchRoutesOnNavigationFunction = async ({ path, patch }) => {
  if (isComplete || matchRoutes(known, path)) return;
  const later = routesOf(await loadLaterPages());
  if (isComplete) return;
  isComplete = true;
  patch(rootId, later);
};

function routesOf(definitions: readonly PageDefinition[]): RouteObject[] {
  return definitions.flatMap((page) =>
    addressesOf(page).map((path) => ({
      path,
      handle: page,
      element: <PageRoute key={path} page={page} />,
      errorElement: <FaultPage />,
    })),
  );
}
