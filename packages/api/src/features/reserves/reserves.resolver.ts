import DataLoader from "dataloader";
import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, type Loaders, loadRequired, type OwnedKey } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { MoneyScalar } from "../../graphql/scalars";
import { bodiesLoader, Body } from "../bodies";
import { Budget, budgetLoader } from "../money";
import { Appropriation } from "./appropriation.entity";
import { Reserve } from "./reserve.entity";
import {
  type AppropriationArguments,
  appropriationList,
  holdsSql,
  type ReserveArguments,
  reserveList,
} from "./reserves.lists";

/** Reserves by body and id. */
function reserveLoader(read: Read): DataLoader<OwnedKey, Reserve | undefined, string> {
  return buildOwnedLoader(read, Reserve);
}

/** What is in reserves, in pounds and pence. */
function holdsLoader(read: Read): DataLoader<OwnedKey, string | undefined, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read.rows<OwnedKey & { holds: string }>(
        "what is in reserves",
        `select t.body_id as "bodyId", t.id, ${holdsSql}::text as holds
         from unnest($1::uuid[], $2::uuid[]) k (body_id, id) join reserve t on t.body_id = k.body_id and t.id = k.id`,
        [keys.map(({ bodyId }) => bodyId), keys.map(({ id }) => id)],
      );
      const found = new Map(rows.map((row) => [cacheKeyOf(row), row.holds]));
      return keys.map((key) => found.get(cacheKeyOf(key)));
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** Reserves: what they lead to. */
@Resolver(() => Reserve)
export class ReservesResolver {
  @FieldResolver(() => MoneyScalar, { description: "What is in it: all that was put in less what was taken out." })
  holds(@Root() row: Reserve, @Loading() loaders: Loaders): Promise<string> {
    return loadRequired(loaders.get(holdsLoader), row);
  }

  @FieldResolver(() => Body, { description: "The board or joint body whose reserve it is." })
  body(@Root() { bodyId }: Reserve, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** Appropriations: what they lead to. */
@Resolver(() => Appropriation)
export class AppropriationsResolver {
  @FieldResolver(() => Reserve, { description: "The reserve." })
  reserve(@Root() { bodyId, reserveId: id }: Appropriation, @Loading() loaders: Loaders): Promise<Reserve> {
    return loadRequired(loaders.get(reserveLoader), { bodyId, id });
  }

  @FieldResolver(() => Budget, { description: "The budget of the year in which it is made." })
  budget(@Root() { bodyId, budgetId: id }: Appropriation, @Loading() loaders: Loaders): Promise<Budget> {
    return loadRequired(loaders.get(budgetLoader), { bodyId, id });
  }

  @FieldResolver(() => Body, { description: "The board or joint body whose reserve it is." })
  body(@Root() { bodyId }: Appropriation, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** What a body sets aside. */
@Resolver(() => Body)
export class BodyReservesResolver {
  @FieldResolver(() => reserveList.Connection, {
    nullable: true,
    description:
      "What of its reserve is set aside for something, by name. Null for a body whose money the viewer does not read.",
  })
  reserves(
    @Root() { id }: Body,
    @Args(() => reserveList.Args) args: ReserveArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Reserve> | null> {
    return reserveList.pageIfShown(loaders, id, args);
  }

  @FieldResolver(() => appropriationList.Connection, {
    nullable: true,
    description:
      "What is put into its reserves and taken out, the latest first. Null for a body whose money the viewer does not read.",
  })
  appropriations(
    @Root() { id }: Body,
    @Args(() => appropriationList.Args) args: AppropriationArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Appropriation> | null> {
    return appropriationList.pageIfShown(loaders, id, args);
  }
}
