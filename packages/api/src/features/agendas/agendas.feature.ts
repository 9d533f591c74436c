import "./held-proposals";
import { defineFeature } from "../../graphql/define-feature";
import { AgendaChangesResolver } from "./agenda-changes.resolver";
import { AgendaItem } from "./agenda-item.entity";
import { agendaDocument } from "./agenda.document";
import { AgendaOrder } from "./agenda-order.entity";
import {
  AgendaItemsResolver,
  GroupAgendaResolver,
  ItemProposalsResolver,
  MeetingAgendaResolver,
  StandingItemsResolver,
} from "./agendas.resolver";
import { ItemProposal } from "./item-proposal.entity";
import { ItemProposalChangesResolver } from "./item-proposal-changes.resolver";
import { StandingItem } from "./standing-item.entity";
import { StandingItemOrder } from "./standing-item-order.entity";
import { StandingItemChangesResolver } from "./standing-item-changes.resolver";

/** The agendas of meetings, what groups always have on them, and what members propose for them. */
export const agendas = defineFeature({
  entities: [AgendaItem, AgendaOrder, StandingItem, StandingItemOrder, ItemProposal],
  resolvers: [
    AgendaItemsResolver,
    StandingItemsResolver,
    ItemProposalsResolver,
    MeetingAgendaResolver,
    GroupAgendaResolver,
    AgendaChangesResolver,
    StandingItemChangesResolver,
    ItemProposalChangesResolver,
  ],
  documents: [agendaDocument],
});
