import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import type { Database } from "../db/database";
import { findFeed, makeCalendar } from "../features/calendars";
import { RequestContext } from "../graphql/request-context";
import type { IdentifyParts } from "./identify-request";

/** What calendars are served with. */
export interface CalendarParts extends Pick<IdentifyParts, "viewers"> {
  readonly database: Database;
  readonly log: Logger;
}

const plain = "text/plain; charset=utf-8";

/**
 * Serves `GET /calendars/<secret>.ics` to whoever knows the secret, with the rights of the account whose calendar it is, as they
 * are now. A link that leads nowhere, whatever the reason, is answered 404 with the same bytes. The address is in no log.
 */
export function serveCalendars(app: FastifyInstance, { database, viewers, log }: CalendarParts): void {
  app.route({
    method: "GET",
    url: "/calendars/:file",
    exposeHeadRoute: false,
    onRequest: async (_request, reply) => void reply.header("cache-control", "private, no-store"),
    errorHandler: (err, request, reply) => {
      log.error({ requestId: request.id, err }, "calendar failed");
      void reply.code(500).type(plain).send("The calendar could not be made. Try again later.");
    },
    handler: async (request, reply) => {
      const { file } = request.params as { readonly file: string };
      const feed = await findFeed(database, file);
      if (!feed) return reply.code(404).type(plain).send("There is no calendar at this address.");
      const findViewer = () => viewers.get(feed);
      const context = new RequestContext(database, findViewer, await findViewer(), request.id);
      return reply.type("text/calendar; charset=utf-8").send(await makeCalendar(context, feed));
    },
  });
}
