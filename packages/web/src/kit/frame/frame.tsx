import { useEffect, useState, type ReactNode } from "react";
import { OrganisationSwitcher } from "../../ui/organisation-switcher";
import { ServiceNavigation } from "../../ui/service-navigation";
import { SkipLink } from "../../ui/skip-link";
import { useApi } from "../api/api";
import {
  choosePlace,
  lastPlace,
  listPlaces,
  rememberPlace,
  type Place,
  type PlaceHint,
} from "../../features/viewer/place";
import { useViewerOfFrame, type Viewer } from "../../features/viewer/viewer";
import { Footer } from "./footer";
import { Header } from "./header";
import { navigationItems, type Section } from "./navigation-items";

export interface FrameProps {
  /** What the address says the page belongs to. */
  readonly hint?: PlaceHint | undefined;
  readonly section?: Section | undefined;
  /** What stands between the navigation and the content: the identity bar. */
  readonly above?: ReactNode;
  /** What the page is about, for the first line on paper; by default the person's own place. */
  readonly about?: string | undefined;
  readonly children: ReactNode;
}

/** Everything around the content of a page, from the skip link to the footer. */
export function Frame({ hint = {}, section, above, about, children }: FrameProps) {
  const { configuration } = useApi();
  const viewer = useSignedInViewer();
  const places = viewer ? listPlaces(viewer) : [];
  const place = choosePlace(places, hint, lastPlace());
  const placeKey = place?.key;
  useEffect(() => {
    if (placeKey) rememberPlace(placeKey);
  }, [placeKey]);
  const items = viewer && place ? navigationItems(viewer, place, section) : [];
  return (
    <>
      <SkipLink href="#content">Skip to main content</SkipLink>
      <header>
        <PrintLine about={about ?? place?.name} />
        <Header signedIn={viewer !== undefined} searchHref={items.length > 1 ? place?.indicatorsHref : undefined} />
        {place ? <Switcher place={place} places={places} /> : null}
      </header>
      {items.length > 0 ? <ServiceNavigation items={items} label="Parts of Panboard" /> : null}
      {configuration.demonstration ? <DemonstrationBanner /> : null}
      {above}
      <div className="app-content">
        <div className="govuk-width-container">
          <main className="app-main" id="content" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <Footer />
    </>
  );
}

function Switcher({ place, places }: { readonly place: Place; readonly places: readonly Place[] }) {
  return (
    <OrganisationSwitcher
      role={place.roles}
      organisation={place.shortName}
      changeHref={places.length > 1 ? "/boards" : undefined}
      changeText="Change board"
    />
  );
}

function DemonstrationBanner() {
  return (
    <div className="app-demonstration" role="region" aria-label="Demonstration">
      <div className="govuk-width-container">
        <p>
          <strong>Demonstration.</strong> Cheshire shows published figures; Exampleshire is invented.
        </p>
      </div>
    </div>
  );
}

function PrintLine({ about }: { readonly about: string | undefined }) {
  const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
  return (
    <div className="app-print-only">
      <div className="app-print-line govuk-width-container">
        <span>{about ? `Panboard: ${about}` : "Panboard"}</span>
        <span>Printed {today}. Published figures</span>
      </div>
    </div>
  );
}

/** The viewer where somebody is signed in; pages that are open to all show without one. */
function useSignedInViewer(): Viewer | undefined {
  const { session } = useApi();
  const [signedIn, setSignedIn] = useState(false);
  useEffect(() => {
    let left = false;
    void session.getToken().then((token) => {
      if (!left) setSignedIn(token !== undefined);
    });
    return () => {
      left = true;
    };
  }, [session]);
  return useViewerOfFrame(signedIn);
}
