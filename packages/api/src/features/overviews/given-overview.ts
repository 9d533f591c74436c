import { defineQuestion } from "../../testing/define-question";

const text = "indicatorOverview(first: 1) { measure }";
defineQuestion("Board.indicatorOverview", { shownUnder: "published:read", text });
defineQuestion("Board.publishedCounts", { shownUnder: "published:read", text: "publishedCounts { statements }" });
defineQuestion("Region.indicatorOverview", { shownUnder: "published:read", text });
