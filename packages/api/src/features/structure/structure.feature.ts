import { defineFeature } from "../../graphql/define-feature";
import { publicationList } from "./structure.list";
import {
  AgenciesOnBoardsResolver,
  AgencyStructuresResolver,
  BoardStructuresResolver,
  BodyStructureResolver,
  PublishedGroupsResolver,
  PublishedSeatsResolver,
  StructureComparisonsResolver,
  StructurePublicationsResolver,
} from "./structure.resolver";
import { StructurePublication } from "./structure-publication.entity";

/** What boards publish of their groups and seats. */
export const structure = defineFeature({
  entities: [StructurePublication],
  resolvers: [
    StructurePublicationsResolver,
    PublishedGroupsResolver,
    PublishedSeatsResolver,
    BodyStructureResolver,
    StructureComparisonsResolver,
    BoardStructuresResolver,
    AgencyStructuresResolver,
    AgenciesOnBoardsResolver,
  ],
  lists: [publicationList],
});
