import { Arg, Args, Authorized, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { actorInWords } from "../../db/owned";
import type { Read } from "../../db/read";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Reading, Writing } from "../../graphql/parameters";
import { changeView, removeView, restoreView } from "./change-view";
import { listViews } from "./list-views";
import { saveView } from "./save-view";
import { SavedView } from "./saved-view.entity";
import {
  ChangeViewInput,
  SavedViewArguments,
  SavedViewPayload,
  SavedViewVersionInput,
  SaveViewInput,
} from "./saved-views.inputs";

/** Saved views: whose they are, and who keeps them. */
@Resolver(() => SavedView)
export class SavedViewsResolver {
  @Authorized("published:read")
  @Query(() => [SavedView], {
    description:
      "Views of a list at one place, the viewer’s own first, each part by name; then those that others share with the body, for who reads its own records.",
  })
  savedViews(
    @Args(() => SavedViewArguments) args: SavedViewArguments,
    @Reading() read: Read,
  ): Promise<readonly SavedView[]> {
    return listViews(read, args);
  }

  @Change("account:own")
  @Idempotent()
  @Mutation(() => SavedViewPayload, { nullable: true, description: "Keeps filters and sort of a list under a name." })
  saveView(@Arg("input", () => SaveViewInput) input: SaveViewInput, @Writing() write: Write): Promise<SavedView> {
    return saveView(write, input);
  }

  @Change("account:own")
  @Mutation(() => SavedViewPayload, {
    nullable: true,
    description: "Renames a view of the viewer’s own, gives it other filters, shares it or takes it back.",
  })
  changeView(@Arg("input", () => ChangeViewInput) input: ChangeViewInput, @Writing() write: Write): Promise<SavedView> {
    return changeView(write, input);
  }

  @Change("account:own")
  @Mutation(() => SavedViewPayload, { nullable: true, description: "Removes a view of the viewer’s own." })
  removeView(
    @Arg("input", () => SavedViewVersionInput) input: SavedViewVersionInput,
    @Writing() write: Write,
  ): Promise<SavedView> {
    return removeView(write, input);
  }

  @Change("account:own")
  @Mutation(() => SavedViewPayload, { nullable: true, description: "Brings a removed view back." })
  restoreView(
    @Arg("input", () => SavedViewVersionInput) input: SavedViewVersionInput,
    @Writing() write: Write,
  ): Promise<SavedView> {
    return restoreView(write, input);
  }

  @FieldResolver(() => Boolean, { description: "Whether who reads the body’s own records is shown it there." })
  isShared(@Root() { sharedBodyId }: SavedView): boolean {
    return sharedBodyId !== null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The role of whoever shared it, in words; null where it is not shared.",
  })
  sharedBy(@Root() { sharedAs }: SavedView): string | null {
    return sharedAs === null ? null : actorInWords(sharedAs);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the viewer’s own." })
  isOwn(@Root() { accountId }: SavedView, @Reading() { rights }: Read): boolean {
    return accountId === rights.accountId;
  }
}
