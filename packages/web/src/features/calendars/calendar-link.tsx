import { useEffect, useRef, useState } from "react";
import { focusHeading } from "../../kit/form/focus-heading";
import { Page } from "../../kit/frame/page";
import { Button } from "../../ui/button";
import { Input } from "../../ui/input";
import { calendarsHref } from "./addresses";
import { HowToSubscribe } from "./how-to-subscribe";

export interface CalendarLinkPageProps {
  /** What was done: "Calendar opened". */
  readonly title: string;
  /** Path of the secret link. */
  readonly path: string;
  /** Whose meetings it has. */
  readonly name: string;
}

/** Shows the secret link of a calendar, once: it is neither in the address nor kept. */
export function CalendarLink({ title, path, name }: CalendarLinkPageProps) {
  useEffect(focusHeading, []);
  return (
    <Page title={title} intro={`Meetings of: ${name}.`}>
      <div className="app-measure">
        <p>
          <strong>Copy the address now. It is shown this once.</strong> It is a secret: anybody who has it reads these
          meetings without signing in, for as long as you may read them. Renew the link if somebody else has it.
        </p>
        <Address address={`${window.location.origin}${path}`} />
        <HowToSubscribe />
        <p>
          <a href={calendarsHref}>Go to your calendars</a>
        </p>
      </div>
    </Page>
  );
}

const copiedWords = "Address copied.";
const selectedWords = "The address is selected. Copy it with Ctrl and C, or Command and C on a Mac.";

function Address({ address }: { readonly address: string }) {
  const field = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    setTold((await isCopied(address)) ? copiedWords : selectedWords);
    const input = field.current?.querySelector("input");
    input?.focus();
    input?.select();
  };
  return (
    <div ref={field}>
      <Input id="calendar-address" name="address" label="Address of the calendar" defaultValue={address} readOnly />
      <Button type="button" classes="govuk-button--secondary" onClick={() => void copy()}>
        Copy address
      </Button>
      <p role="status">{told}</p>
    </div>
  );
}

/** Whether the browser let us copy a text. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without permission, or without a secure connection, the person copies it by hand.
    return false;
  }
}
