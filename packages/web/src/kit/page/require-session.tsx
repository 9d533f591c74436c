import { useEffect, useState, type ReactNode } from "react";
import { hereOnThisSite, useApi } from "../api/api";
import { LoadingPage } from "../frame/loading-page";
import { Page } from "../frame/page";

/** Shows its page once somebody is signed in; sends everybody else to the issuer, and back to the same address. */
export function RequireSession({ children }: { readonly children: ReactNode }) {
  const { session } = useApi();
  const [state, setState] = useState<"asking" | "signed in" | "failed">(session.isSignedIn() ? "signed in" : "asking");
  useEffect(() => {
    if (state !== "asking") return;
    let left = false;
    session.signIn(hereOnThisSite()).catch(() => {
      if (!left) setState("failed");
    });
    return () => {
      left = true;
    };
  }, [session, state]);
  if (state === "signed in") return children;
  if (state === "asking") return <LoadingPage what="the sign-in page" />;
  return (
    <Page title="Sorry, you cannot sign in at the moment">
      <p>The service that signs people in does not answer. Nothing is lost. Load this page again in a minute.</p>
    </Page>
  );
}
