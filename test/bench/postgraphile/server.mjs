// PostGraphile over the same tables, behind the same walls: it signs in as the product's runtime login, verifies the same
// tokens, and gives each transaction the settings that the product gives it. Whoever starts it sends its options.
import { once } from "node:events";
import { createServer } from "node:http";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const [{ runtimeUrl, port, viewers, issuer, audience }] = await once(process, "message");
const settings = new Map(viewers.map(({ subject, read }) => [subject, read]));
const keys = createRemoteJWKSet(new URL(`${issuer}/keys`));

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Relations by indexes that leave removed rows out are relations too.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ connectionString: runtimeUrl, schemas: ["public", "bench"], poolConfig: { max: 10 } })],
  grafast: {
    explain: false,
    async context({ node }) {
      const token = (node?.req.headers.authorization ?? "").slice("Bearer ".length);
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ["RS256"] });
      return { pgSettings: settings.get(payload.sub) };
    },
  },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false, port, host: "127.0.0.1" },
});

const server = createServer();
server.on("error", (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
server.listen(port, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("disconnect", () => process.exit());
