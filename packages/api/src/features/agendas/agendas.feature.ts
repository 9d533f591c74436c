import { defineFeature } from "../../graphql/define-feature";
import { AgendaItem } from "./agenda-item.entity";

/** The agendas of meetings. */
export const agendas = defineFeature({ entities: [AgendaItem] });
