import type { RouteObject } from "react-router";
import { NotFoundPage } from "../kit/frame/not-found-page";
import { addressesOf } from "../kit/page/define-page";
import { PageRoute } from "../kit/page/page-route";
import { CrashedPage } from "./crashed-page";
import { FaultPage } from "./fault-page";
import { pages } from "./pages";
import { Root } from "./root";

/** Every address of the client. What fails on a page leaves the frame around it standing. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <CrashedPage />,
    children: [
      ...pages.flatMap((page) =>
        addressesOf(page).map((path) => ({
          path,
          handle: page,
          element: <PageRoute key={path} page={page} />,
          errorElement: <FaultPage />,
        })),
      ),
      { path: "*", element: <NotFoundPage /> },
    ],
  },
];
