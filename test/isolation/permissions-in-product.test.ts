import { type Permission, permissions } from "@panboard/shared";
import { notInProduct } from "@panboard/shared/role-table";
import { features } from "../../packages/api/src/app/features";
import { isRecorded } from "../../packages/api/src/db/owned";
import { registeredQuestions } from "../../packages/api/src/testing/define-question";
import { listFacts } from "../../packages/api/src/testing/list-facts";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { listMutations, permissionsOf } from "./mutations";

const databases = useDatabase();
/** What lets one read rows that are for some of a body's people alone. */
const ofConfidential: readonly Permission[] = ["officers:read", "restricted:read"];

/** What it takes to read the rows of the product's entities: what their walls ask for. A record asks for what its row does. */
function readsOfEntities(): Permission[] {
  return features.flatMap(({ entities }) =>
    entities
      .filter((entity) => !isRecorded(entity))
      .flatMap((entity) => {
        const { reads } = entity as { readonly reads?: Permission };
        const isConfidential = databases.database.metadataOf(entity).findColumnWithPropertyName("confidentiality");
        return [...(reads ? [reads] : []), ...(isConfidential ? ofConfidential : [])];
      }),
  );
}

test("the table of roles names each permission that nothing of the product asks for, and no other", async () => {
  await listFacts();
  const changes = (await listMutations()).flatMap(permissionsOf);
  const queries = [...registeredQuestions().values()].flatMap(({ shownUnder, needs = "published:read" }) =>
    shownUnder === "everybody" ? [] : [shownUnder, needs],
  );
  const asked = new Set<Permission>([...changes, ...queries, ...readsOfEntities()]);
  expect([...notInProduct].sort()).toEqual(permissions.filter((permission) => !asked.has(permission)).sort());
});
