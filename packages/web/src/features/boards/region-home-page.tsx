import { useApiQuery } from "../../kit/api/api";
import { Page } from "../../kit/frame/page";
import { useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { IdentityBar } from "../../ui/identity-bar";
import { PageActions } from "../../ui/page-actions";
import { SideBlock } from "../../ui/side-block";
import { RegionCountsDocument, type RegionCountsQuery } from "./generated/region-counts";

type Counts = NonNullable<RegionCountsQuery["region"]>["boards"][number]["publishedCounts"];

/** A region: its boards and joint bodies, and the way to put the boards side by side. */
export function RegionHomePage() {
  const region = useRegion();
  const { data } = useApiQuery("RegionCounts", RegionCountsDocument, { region: region.slug });
  const counts = new Map(data?.region?.boards.map(({ slug, publishedCounts }) => [slug, publishedCounts]));
  return (
    <Page
      title={`Boards of ${region.name}`}
      about={region.name}
      above={<IdentityBar title={region.name} details={`${region.boards.length} boards`} />}
      intro="What each board has published, and the boards side by side."
      fictional={region.fictional ? region.name : undefined}
      actions={
        <PageActions>
          <Button classes="govuk-button--secondary" href={`/regions/${region.slug}/compare`}>
            Compare the boards
          </Button>
          <Button classes="govuk-button--secondary" href={`/regions/${region.slug}/overview`}>
            Areas by indicators
          </Button>
          <Button classes="govuk-button--secondary" href={`/regions/${region.slug}/indicators`}>
            All indicators
          </Button>
        </PageActions>
      }
    >
      <div className="app-columns">
        <ul className="app-list">
          {region.boards.map((board) => (
            <li key={board.id}>
              <a href={`/boards/${board.slug}`}>{board.name}</a>
              <br />
              {board.area.onsCode ?? "No ONS code"}
              <br />
              <a href={`/boards/${board.slug}/indicators?publishedBy=${board.slug}`}>
                Indicators published by {board.shortName}
              </a>
              <br />
              {countsInWords(counts.get(board.slug))}
            </li>
          ))}
        </ul>
        <SideBlock title="Joint bodies">
          {region.jointBodies.length === 0 ? <p>None</p> : null}
          <ul className="govuk-list">
            {region.jointBodies.map((body) => (
              <li key={body.id}>
                <a href={`/joint/${body.slug}`}>{body.name}</a>
              </li>
            ))}
          </ul>
        </SideBlock>
      </div>
    </Page>
  );
}

/** Counts of what a board has published; nothing while they are not known. */
function countsInWords(counts: Counts | undefined): string {
  if (!counts) return "";
  const { indicators, statements } = counts;
  if (indicators === 0) return "Nothing published yet";
  return `${countOf(indicators, "indicator")}, ${countOf(statements, "statement")}`;
}

function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
