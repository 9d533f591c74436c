import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { Page } from "../../kit/frame/page";
import { Loading } from "../../kit/frame/loading";
import { Button } from "../../ui/button";
import { useApi } from "../../kit/api/api";

/** The way back from the issuer: goes on to the page that was asked for before signing in. */
export function SignedInPage() {
  const { session } = useApi();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    session.completeSignIn().then(
      (path) => navigate(path, { replace: true }),
      () => setFailed(true),
    );
  }, [session, navigate]);
  if (!failed) {
    return (
      <Page title="Signing in" hideHeading>
        <Loading what="your account" />
      </Page>
    );
  }
  return (
    <Page title="You are not signed in">
      <p>Signing in did not finish. It may have taken too long, or this address was opened a second time.</p>
      <Button href="/">Sign in again</Button>
    </Page>
  );
}
