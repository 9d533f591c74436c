import { Button } from "../../ui/button";
import { Page } from "../../kit/frame/page";

/** Where signing out ends. */
export function SignedOutPage() {
  return (
    <Page title="You are signed out">
      <p>Close the browser if others use this computer.</p>
      <Button href="/">Sign in</Button>
    </Page>
  );
}
