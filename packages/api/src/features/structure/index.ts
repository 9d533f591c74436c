export { freezeStructure } from "./freeze-structure";
export { structure } from "./structure.feature";
export { StructurePublication } from "./structure-publication.entity";
