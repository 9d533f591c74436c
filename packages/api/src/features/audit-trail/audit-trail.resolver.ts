import { Arg, Args, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Page } from "../../graphql/lists/connection";
import type { Loaders } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { Body } from "../bodies";
import { AuditEntry } from "./audit-entry.entity";
import { type AuditTrailArguments, auditTrailList } from "./audit-trail.list";
import {
  accountNamesLoader,
  changesLoader,
  changesMax,
  choicesLoader,
  referenceNamesLoader,
} from "./audit-trail.loaders";
import { AuditFact, accountsIn, factsOf, parseSummary } from "./audit-summary";
import { AuditChangeView, AuditPerson, AuditTrailChoices } from "./audit.types";
import { buildChanges } from "./build-changes";

/** Entries of a trail: who did it, and what became of the rows. */
@Resolver(() => AuditEntry)
export class AuditEntriesResolver {
  @FieldResolver(() => AuditPerson, {
    nullable: true,
    description: "Whose account did it; null of what the platform, a command or a job did.",
  })
  async person(@Root() { accountId }: AuditEntry, @Loading() loaders: Loaders): Promise<AuditPerson | null> {
    if (accountId === null) return null;
    return { id: accountId, name: await loaders.get(accountNamesLoader).load(accountId) };
  }

  @FieldResolver(() => [AuditFact], {
    description: "What is told of a change of many rows or of reading, in the place of a list of the rows.",
  })
  async facts(@Root() { summary }: AuditEntry, @Loading() loaders: Loaders): Promise<AuditFact[]> {
    const summaries = parseSummary(summary);
    const ids = accountsIn(summaries);
    const names = await Promise.all(ids.map((id) => loaders.get(accountNamesLoader).load(id)));
    return factsOf(summaries, new Map(ids.map((id, index) => [id, names[index] ?? null])));
  }

  @FieldResolver(() => [AuditChangeView], {
    description: `What became of each row, the first ${changesMax}. Rows that you may not see come last, with nothing told of them. Of reading, and where \`facts\` stand in their place, there are none.`,
  })
  async changes(@Root() entry: AuditEntry, @Loading() loaders: Loaders): Promise<AuditChangeView[]> {
    const shown = await loaders.get(changesLoader).load(entry);
    return buildChanges(entry, shown, {
      nameOf: (reference) => loaders.get(referenceNamesLoader).load(reference),
      entityOfTable: (table) => loaders.read.entityOfTable(table),
    });
  }
}

/** The audit trail of a body. */
@Resolver(() => Body)
export class BodyAuditTrailResolver {
  @FieldResolver(() => auditTrailList.Connection, {
    nullable: true,
    description:
      "Who changed what, and who read what is put on record when it is read: the newest first unless sorted otherwise. Null for those who do not read it there.",
  })
  auditTrail(
    @Root() { id }: Body,
    @Args(() => auditTrailList.Args) args: AuditTrailArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<AuditEntry> | null> {
    return auditTrailList.pageIfShown(loaders, id, args);
  }

  @FieldResolver(() => AuditEntry, {
    nullable: true,
    description:
      "The entry at this place of the audit trail; null where there is none, and for those who do not read it.",
  })
  async auditEntry(
    @Root() { id: ownerId }: Body,
    @Arg("sequence", () => Int, { description: "The place, from 1 on." }) sequence: number,
    @Loading() { read }: Loaders,
  ): Promise<AuditEntry | null> {
    if (!auditTrailList.isShown(read.rights, ownerId)) return null;
    return (await read.repo(AuditEntry).find({ ownerId, sequence: String(sequence) })) ?? null;
  }

  @FieldResolver(() => AuditTrailChoices, {
    nullable: true,
    description: "Who and what occurs in the audit trail, for its filters. Null for those who do not read it there.",
  })
  auditTrailChoices(@Root() { id }: Body, @Loading() loaders: Loaders): Promise<AuditTrailChoices> | null {
    return auditTrailList.isShown(loaders.read.rights, id) ? loaders.get(choicesLoader).load(id) : null;
  }
}
