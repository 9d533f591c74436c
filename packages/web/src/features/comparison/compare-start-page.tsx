import { Navigate } from "react-router";
import { Button } from "../../ui/button";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useRegion } from "../../kit/page/page-context";
import { useCatalogue } from "../catalogue";

/** The start of comparing: goes on to the indicator that most areas and periods have values of. */
export function CompareStartPage() {
  const { slug: region } = useRegion();
  const catalogue = useCatalogue(region);
  return (
    <QueryPage query={catalogue} what="the comparison">
      {(indicators) => {
        const fullest = [...indicators].sort(
          (a, b) =>
            b.publishedAreas.length - a.publishedAreas.length || b.publishedPeriods.length - a.publishedPeriods.length,
        )[0];
        if (fullest) return <Navigate to={`/regions/${region}/compare/indicators/${fullest.code}`} replace />;
        return (
          <Page title="Nothing published yet">
            <p className="app-measure">
              Indicators are put side by side here once a board of the region has published values.
            </p>
            <Button href="/">Go to your home page</Button>
          </Page>
        );
      }}
    </QueryPage>
  );
}
