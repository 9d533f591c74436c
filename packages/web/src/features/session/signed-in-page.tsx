import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { useApi } from "../../kit/api/api";
import { LoadingPage } from "../../kit/frame/loading-page";
import { Page } from "../../kit/frame/page";
import { Button } from "../../ui/button";

/**
 * The way back from the issuer: goes on to the page that was asked for before signing in. Opened by itself or once more, it goes
 * on to the home page of whoever is signed in, and offers to sign in where nobody is.
 */
export function SignedInPage() {
  const { session } = useApi();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    session.completeSignIn().then(
      (path) => navigate(path, { replace: true }),
      () => {
        if (left) return;
        if (session.isSignedIn()) void navigate("/", { replace: true });
        else setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [session, navigate]);
  if (!failed) return <LoadingPage what="your account" />;
  return (
    <Page title="You are not signed in">
      <p>Sign in to see the pages of your board or region.</p>
      <Button href="/">Sign in</Button>
    </Page>
  );
}
