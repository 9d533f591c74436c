import type { RouteObject } from "react-router";
import { AccessibilityPage } from "../features/about/accessibility-page";
import { DevelopersPage } from "../features/about/developers-page";
import { HelpPage } from "../features/about/help-page";
import { PrivacyPage } from "../features/about/privacy-page";
import { RolesPage } from "../features/about/roles-page";
import { BoardHomePage } from "../features/boards/board-home-page";
import { BoardsPage } from "../features/boards/boards-page";
import { JointBodyPage } from "../features/boards/joint-body-page";
import { RegionHomePage } from "../features/boards/region-home-page";
import { CompareStartPage } from "../features/comparison/compare-start-page";
import { ComparisonPage } from "../features/comparison/comparison-page";
import { NotFoundPage } from "../kit/frame/not-found-page";
import { ImportPage } from "../features/imports/import-page";
import { IndicatorsPage } from "../features/indicators/indicators-page";
import { RequireSession } from "../features/session/require-session";
import { SignedInPage } from "../features/session/signed-in-page";
import { SignedOutPage } from "../features/session/signed-out-page";
import { AccountPage } from "../features/viewer/account-page";
import { LandingPage } from "../features/viewer/landing-page";
import { CrashedPage } from "./crashed-page";
import { Root } from "./root";

/** Every address of the client. What is open to all stands outside RequireSession. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <CrashedPage />,
    children: [
      { path: "signed-in", element: <SignedInPage /> },
      { path: "signed-out", element: <SignedOutPage /> },
      { path: "help", element: <HelpPage /> },
      { path: "help/roles", element: <RolesPage /> },
      { path: "accessibility", element: <AccessibilityPage /> },
      { path: "privacy", element: <PrivacyPage /> },
      { path: "developers", element: <DevelopersPage /> },
      {
        element: <RequireSession />,
        children: [
          { index: true, element: <LandingPage /> },
          { path: "account", element: <AccountPage /> },
          { path: "boards", element: <BoardsPage /> },
          { path: "boards/:board", element: <BoardHomePage /> },
          { path: "boards/:board/indicators", element: <IndicatorsPage /> },
          { path: "boards/:board/imports/new", element: <ImportPage /> },
          { path: "joint/:body", element: <JointBodyPage /> },
          { path: "regions/:region", element: <RegionHomePage /> },
          { path: "regions/:region/indicators", element: <IndicatorsPage /> },
          { path: "regions/:region/compare", element: <CompareStartPage /> },
          { path: "regions/:region/compare/indicators/:code", element: <ComparisonPage /> },
        ],
      },
      { path: "*", element: <NotFoundPage /> },
    ],
  },
];
