import { lazy, Suspense, useEffect } from "react";
import { useLocation } from "react-router";
import { useApi } from "../kit/api/api";
import type { FrameProps } from "../kit/frame/frame";
import { classificationOf, type PageDefinition } from "../kit/page/define-page";
import type { TargetParams } from "../kit/page/find-target";
import { listParts } from "../kit/page/list-parts";
import { choosePlace, lastPlace, listPlaces, rememberPlace } from "../kit/viewer/place";
import { useViewerQuery } from "../kit/viewer/viewer";
import { DemonstrationBanner } from "./demonstration-banner";
import { pages } from "./pages";

// It comes with the pages that have one.
const SubPages = lazy(async () => ({ default: (await import("../kit/page/sub-pages")).SubPages }));

/** What stands around a page: who is signed in, where they work, which parts are open to them. */
export function useFrameParts(page: PageDefinition | undefined, about: TargetParams): Omit<FrameProps, "children"> {
  const { configuration, session } = useApi();
  const { search } = useLocation();
  const signedIn = session.isSignedIn();
  const viewer = useViewerQuery({ enabled: signedIn, leaveFailed: true }).data;
  const places = viewer ? listPlaces(viewer) : [];
  const place = choosePlace(places, about, lastPlace());
  const placeKey = place?.key;
  useEffect(() => {
    if (placeKey) rememberPlace(placeKey);
  }, [placeKey]);
  const items = viewer && place ? listParts(pages, viewer, place, page) : [];
  return {
    signedIn,
    switcher: place && {
      role: place.roles,
      organisation: place.shortName,
      changeHref: places.length > 1 ? "/boards" : undefined,
      changeText: "Change board",
    },
    items,
    subNavigation: viewer && page && (page.sub ?? page.subPart) !== undefined && (
      <Suspense fallback={null}>
        <SubPages pages={pages} viewer={viewer} params={about} shown={page} search={search} />
      </Suspense>
    ),
    searchHref: items.find(({ text }) => text === "Indicators")?.href,
    demonstration: configuration.demonstration ? <DemonstrationBanner /> : undefined,
    about: place?.name,
    classification: page && classificationOf(page),
  };
}
