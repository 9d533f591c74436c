import { Navigate } from "react-router";
import { ForbiddenPage } from "../../kit/frame/forbidden-page";
import { useViewer } from "../../kit/page/page-context";
import { choosePlace, lastPlace, listPlaces } from "../../kit/viewer/place";
import { OperatorHome } from "./operator-home";

/** The start: goes on to the place used last, else the first of the person's places. */
export function LandingPage() {
  const viewer = useViewer();
  const place = choosePlace(listPlaces(viewer), {}, lastPlace());
  if (place) return <Navigate to={place.homeHref} replace />;
  if (viewer.grants.some(({ role }) => role === "OPERATOR")) return <OperatorHome />;
  return (
    <ForbiddenPage reason="Your account has no role on a board or in a region yet. Ask the business manager of your board to give you one." />
  );
}
