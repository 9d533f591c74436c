import type { KoaContextWithOIDC, Provider } from "oidc-provider";

import { endSession } from "./end-session";
import { readFormBody } from "./form-body";
import type { IssuerSite } from "./issuer-site";
import { lifetimesS } from "./lifetimes";
import type { LocalIssuerOptions } from "./local-issuer-options";
import { renderChooserPage } from "./pages/chooser-page";
import { renderExpiredPage, renderRefusalPage, renderUnknownPersonPage } from "./pages/problem-pages";
import { sendPage } from "./pages/send-page";
import { errors } from "./provider-library";

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

const interactionPath = /^\/interaction\/([A-Za-z0-9_-]{1,100})$/;
const searchLengthMax = 100;

/**
 * Answers `<mount>/interaction/:uid`: GET lists the people, POST signs in as one of them and goes on with the sign-in.
 *
 * The visitor must hold the interaction's signed cookie, which is SameSite=Lax and kept to that path, so that another site
 * can't post a choice; a POST whose Origin is not the issuer's is refused besides.
 */
export function buildChoosePerson(provider: Provider, options: LocalIssuerOptions, site: IssuerSite) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const uid = interactionPath.exec(ctx.path)?.[1];
    if (uid === undefined) return next();
    const interaction = await findInteraction(provider, ctx);
    if (interaction?.uid !== uid) return sendPage(ctx, 400, renderExpiredPage(site, lifetimesS.Interaction));
    if (ctx.method === "POST") return answerChoice(ctx, interaction);
    if (ctx.method !== "GET" && ctx.method !== "HEAD") return next();
    await answerList(ctx);
  };

  async function answerList(ctx: KoaContextWithOIDC): Promise<void> {
    const search = new URLSearchParams(ctx.querystring).get("q") ?? "";
    const content = {
      path: listPath(ctx),
      people: await options.listPeople(),
      search: search.trim().slice(0, searchLengthMax),
    };
    sendPage(ctx, 200, renderChooserPage(site, content));
  }

  async function answerChoice(ctx: KoaContextWithOIDC, interaction: Interaction): Promise<void> {
    const origin = ctx.get("Origin");
    if (origin !== "" && origin !== site.origin) {
      return sendPage(ctx, 403, renderRefusalPage(site, "the form was sent from another site"));
    }
    const subject = (await readFormBody(ctx.req))?.get("subject");
    const people = await options.listPeople();
    const person = people.find((candidate) => candidate.subject === subject);
    if (!person) return sendPage(ctx, 400, renderUnknownPersonPage(site, listPath(ctx)));

    await leaveOtherSession(provider, interaction, person.subject);
    const login = { accountId: person.subject };
    const returnTo = await provider.interactionResult(ctx.req, ctx.res, { login }, { mergeWithLastSubmission: false });
    ctx.status = 303;
    ctx.redirect(returnTo);
  }

  function listPath(ctx: KoaContextWithOIDC): string {
    return `${site.mountPath}${ctx.path}`;
  }
}

async function findInteraction(provider: Provider, ctx: KoaContextWithOIDC): Promise<Interaction | undefined> {
  try {
    return await provider.interactionDetails(ctx.req, ctx.res);
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

// Left to itself, the provider would sign the other person out by a page that posts itself with an inline script.
async function leaveOtherSession(provider: Provider, interaction: Interaction, subject: string): Promise<void> {
  const { session } = interaction;
  if (!session || session.accountId === subject) return;
  await endSession(provider, session.uid);
  delete interaction.session;
  await interaction.persist();
}
