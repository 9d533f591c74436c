import { useEffect, useState } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { Page } from "../../kit/frame/page";
import { Loading } from "../../kit/frame/loading";
import { hereOnThisSite, useApi } from "../../kit/api/api";

/** Lets its pages be seen once somebody is signed in; sends everybody else to the issuer, and back to the same address. */
export function RequireSession() {
  const { session } = useApi();
  const { pathname, search } = useLocation();
  const isBackFromSigningOut = pathname === "/" && new URLSearchParams(search).has("state");
  const [state, setState] = useState<"asking" | "signed in" | "failed">("asking");
  useEffect(() => {
    let left = false;
    if (isBackFromSigningOut) return;
    void session
      .getToken()
      .then(async (token) => {
        if (left) return;
        if (token) setState("signed in");
        else await session.signIn(hereOnThisSite());
      })
      .catch(() => setState("failed"));
    return () => {
      left = true;
    };
  }, [session, isBackFromSigningOut]);
  if (isBackFromSigningOut) return <Navigate to="/signed-out" replace />;
  if (state === "signed in") return <Outlet />;
  if (state === "asking") {
    return (
      <Page title="Signing in" hideHeading>
        <Loading what="the sign-in page" />
      </Page>
    );
  }
  return (
    <Page title="Sorry, you cannot sign in at the moment">
      <p>The service that signs people in does not answer. Nothing is lost. Load this page again in a minute.</p>
    </Page>
  );
}
