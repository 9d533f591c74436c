import { defineFeature } from "../../graphql/define-feature";
import { StructurePublication } from "./structure-publication.entity";

/** What boards publish of their groups and seats. */
export const structure = defineFeature({ entities: [StructurePublication] });
