import { defineFeature } from "../../graphql/define-feature";
import { Agency } from "./agency.entity";

/** Organisations that a region's boards share. */
export const agencies = defineFeature({ entities: [Agency] });
