import { Page } from "./page";

export interface ForbiddenPageProps {
  /** Who can see it, or why the viewer cannot, and whom to ask. */
  readonly reason: string;
}

/** The page exists, but not for this role. */
export function ForbiddenPage({ reason }: ForbiddenPageProps) {
  return (
    <Page title="You cannot see this page">
      <p className="app-measure">{reason}</p>
      <p>
        <a href="/account">What you may do</a>
      </p>
      <p>
        <a href="/help/roles">What each role may do</a>
      </p>
    </Page>
  );
}
