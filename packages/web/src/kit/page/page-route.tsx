import { createElement, lazy, Suspense } from "react";
import { useLocation, useParams } from "react-router";
import { LoadingPage } from "../frame/loading-page";
import { NotFoundPage } from "../frame/not-found-page";
import { PageBanner, PageTitle } from "../frame/page";
import { QueryPage } from "../frame/query-page";
import { useViewerQuery, type Viewer } from "../../kit/viewer/viewer";
import type { PageDefinition } from "./define-page";
import { findTarget, maySee, type Target } from "./find-target";
import { pageComponent } from "./page-code";
import { PageContext } from "./page-context";
import { RequireSession } from "./require-session";

/** Shows a page to whom it is for, and says to all others why not. */
export function PageRoute({ page }: { readonly page: PageDefinition }) {
  return (
    <PageTitle value={page.title}>
      <PageBanner value={<BannerOfSuccess />}>
        {page.open ? (
          <PageContent page={page} />
        ) : (
          <RequireSession>
            <PageOfViewer page={page} />
          </RequireSession>
        )}
      </PageBanner>
    </PageTitle>
  );
}

const ForbiddenTargetPage = lazy(async () => ({
  default: (await import("./forbidden-target-page")).ForbiddenTargetPage,
}));
const SuccessBanner = lazy(async () => ({ default: (await import("../form/success")).SuccessBanner }));

/** What was done on the page before; its code is loaded with the first form. */
function BannerOfSuccess() {
  const { state } = useLocation() as { readonly state: { readonly success?: number } | null };
  if (state?.success === undefined) return null;
  return (
    <Suspense fallback={null}>
      <SuccessBanner />
    </Suspense>
  );
}

function PageOfViewer({ page }: { readonly page: PageDefinition }) {
  const params = useParams();
  const query = useViewerQuery();
  pageComponent(page);
  return (
    <QueryPage query={query} what="your account">
      {(viewer) => {
        if (!page.within) return <PageAboutTarget page={page} viewer={viewer} />;
        const target = findTarget(viewer, params);
        if (!target) return <NotFoundPage />;
        if (page.permission && !maySee(page, viewer, target)) {
          return (
            <Suspense fallback={<LoadingPage what="the page" />}>
              <ForbiddenTargetPage permission={page.permission} target={target} />
            </Suspense>
          );
        }
        // Another body's page is another page, though it is the same code.
        return <PageAboutTarget key={target.body?.id ?? target.region.id} page={page} viewer={viewer} {...target} />;
      }}
    </QueryPage>
  );
}

interface PageAboutTargetProps extends Partial<Target> {
  readonly page: PageDefinition;
  readonly viewer: Viewer;
}

function PageAboutTarget({ page, ...about }: PageAboutTargetProps) {
  return (
    <PageContext value={about}>
      <PageContent page={page} />
    </PageContext>
  );
}

function PageContent({ page }: { readonly page: PageDefinition }) {
  return <Suspense fallback={<LoadingPage what="the page" />}>{createElement(pageComponent(page))}</Suspense>;
}
