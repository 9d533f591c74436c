import { Details } from "../../ui/details";

/** How programs are told of a link, in words. */
export function HowToSubscribe() {
  return (
    <Details summary="How to subscribe in your calendar program">
      <p>
        <strong>Outlook on the web, and new Outlook:</strong> open the calendar, choose “Add calendar”, then “Subscribe
        from web”. Paste the address and give the calendar a name.
      </p>
      <p>
        <strong>Classic Outlook:</strong> open the calendar, choose “Add calendar” on the Home tab, then “From
        internet”, and paste the address.
      </p>
      <p>
        <strong>Other programs:</strong> look for “subscribe”, “add by URL” or “new calendar subscription”, and paste
        the address. Do not download the file and import it: that copies the meetings once and never follows a change.
      </p>
      <p>The program asks for changes by itself. How often is up to it: some take a day.</p>
    </Details>
  );
}
