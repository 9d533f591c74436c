import { useApi } from "../../kit/api/api";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useViewerQuery } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";

/** Where signing out ends; says so only if it is so. */
export function SignedOutPage() {
  const { session } = useApi();
  if (session.isSignedIn()) return <StillSignedIn />;
  return (
    <Page title="You are signed out">
      <p>Close the browser if others use this computer.</p>
      <Button href="/">Sign in</Button>
    </Page>
  );
}

function StillSignedIn() {
  const { session } = useApi();
  const query = useViewerQuery();
  return (
    <QueryPage query={query} what="your account">
      {({ name }) => (
        <Page title="You are still signed in" intro={`You are signed in as ${name}.`}>
          <p>
            <Button type="button" onClick={() => void session.signOut()}>
              Sign out
            </Button>
          </p>
          <p>
            <a href="/">Go to your home page</a>
          </p>
        </Page>
      )}
    </QueryPage>
  );
}
