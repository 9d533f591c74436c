import { Navigate } from "react-router";
import { ForbiddenPage } from "../../kit/frame/forbidden-page";
import { QueryPage } from "../../kit/frame/query-page";
import { choosePlace, lastPlace, listPlaces } from "./place";
import { useViewer } from "./viewer";

/** The start: goes on to the place used last, else the first of the person's places. */
export function LandingPage() {
  const query = useViewer();
  return (
    <QueryPage query={query} what="your boards">
      {({ viewer }) => {
        const place = choosePlace(listPlaces(viewer), {}, lastPlace());
        if (place) return <Navigate to={place.homeHref} replace />;
        const operates = viewer.grants.some(({ role }) => role === "OPERATOR");
        return (
          <ForbiddenPage
            reason={
              operates
                ? "Operators run the platform and read no content. Boards and their figures are open to the people who have a role there."
                : "Your account has no role on a board or in a region yet. Ask the business manager of your board to give you one."
            }
          />
        );
      }}
    </QueryPage>
  );
}
