import { useState, type ReactNode } from "react";
import { OrganisationSwitcher, type OrganisationSwitcherProps } from "../../ui/organisation-switcher";
import { ServiceNavigation, type NavigationItem } from "../../ui/service-navigation";
import { SkipLink } from "../../ui/skip-link";
import { Footer } from "./footer";
import { FrameSlots } from "./frame-slots";
import { Header } from "./header";

export interface FrameProps {
  /** Whether there is an account to lead to. */
  readonly signedIn: boolean;
  /** In which capacity and for whom the person is at work; nothing where nobody is signed in. */
  readonly switcher?: OrganisationSwitcherProps | undefined;
  /** The parts of the product that are open to the person. */
  readonly items: readonly NavigationItem[];
  /** The pages beside the one that is shown, in its part; stands below the identity bar. */
  readonly subNavigation?: ReactNode;
  /** Where a search leads; without it there is nothing to search. */
  readonly searchHref?: string | undefined;
  /** What a demonstration says of itself. */
  readonly demonstration?: ReactNode;
  /** What a page on paper is about, where the page itself does not say. */
  readonly about?: string | undefined;
  /** What a page on paper says of what it shows: "Published figures". */
  readonly classification?: string | undefined;
  readonly children: ReactNode;
}

/** Everything around the content of a page, from the skip link to the footer. It stays while pages come and go. */
export function Frame(props: FrameProps) {
  const { signedIn, switcher, items, subNavigation, searchHref, demonstration, about, classification, children } =
    props;
  const [above, setAbove] = useState<HTMLElement | null>(null);
  const [line, setLine] = useState<HTMLElement | null>(null);
  return (
    <FrameSlots value={{ above, line }}>
      <SkipLink href="#content">Skip to main content</SkipLink>
      <header>
        <PrintLine about={about} classification={classification} slot={setLine} />
        <Header signedIn={signedIn} searchHref={searchHref} />
        {switcher ? <OrganisationSwitcher {...switcher} /> : null}
      </header>
      {items.length > 0 ? <ServiceNavigation items={items} label="Parts of Panboard" /> : null}
      {demonstration}
      <div ref={setAbove} />
      <div>{subNavigation}</div>
      <div className="app-content">
        <div className="govuk-width-container">
          <main className="app-main" id="content" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <Footer />
    </FrameSlots>
  );
}

interface PrintLineProps extends Pick<FrameProps, "about" | "classification"> {
  /** Takes the element that the page writes into what it is about. */
  readonly slot: (element: HTMLElement | null) => void;
}

function PrintLine({ about, classification, slot }: PrintLineProps) {
  const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(new Date());
  return (
    <div className="app-print-only">
      <div className="app-print-line govuk-width-container">
        <span>
          <span className="app-print-about" ref={slot} />
          <span className="app-print-about">{about ? `Panboard: ${about}` : "Panboard"}</span>
        </span>
        <span>{[`Printed ${today}`, classification].filter(Boolean).join(". ")}</span>
      </div>
    </div>
  );
}
