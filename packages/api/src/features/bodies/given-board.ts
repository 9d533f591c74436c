import type { Database } from "../../db/database";
import { defineFact, type FactPlace, type GivenBoard, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenAreaRow } from "../areas/given-area";
import { Body } from "./body.entity";

/** A new body of a region, a board unless said. */
export const givenBody = defineFact<Body, FactPlace>(Body, (_, { slug = unique("board"), kind = "BOARD" }) => ({
  kind,
  slug,
  name: slug,
  shortName: slug,
  position: Date.now() % 1_000_000,
}));

const toRegion = { shownUnder: "published:read" } as const;
defineQuestion("Query.board", { ...toRegion, text: (_, { slug }) => `board(slug: "${slug}") { id }` });
defineQuestion("Board.region", { ...toRegion, text: "region { id }" });
defineQuestion("Board.jointBodies", { ...toRegion, text: "jointBodies { id }" });
defineQuestion("Region.boards", { ...toRegion, text: "boards { id }" });
defineQuestion("Region.jointBodies", { ...toRegion, text: "jointBodies { id }" });

/** A new board and its area. */
export async function givenBoard(database: Database, regionId: string, slug?: string): Promise<GivenBoard> {
  const body = await givenBody(database, { regionId }, { slug });
  const area = await givenAreaRow(database, { regionId }, { slug: body.slug, bodyId: body.id });
  return { regionId, bodyId: body.id, areaId: area.id, slug: body.slug };
}
