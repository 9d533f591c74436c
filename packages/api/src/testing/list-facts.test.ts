import "reflect-metadata";
import { entities } from "../app/entities";
import type { EntityClass } from "../db/database";
import { isRecorded } from "../db/owned";
import { listFacts } from "./list-facts";

const namesOf = (classes: Iterable<EntityClass>): string[] => [...classes].map(({ name }) => name);

/** The entities that no fact makes a row of. */
function withoutFact(all: readonly EntityClass[], facts: ReadonlyMap<EntityClass, unknown>): string[] {
  return namesOf(all.filter((entity) => !facts.has(entity)));
}

test("every entity but those of records has a fact, which is about no other class", async () => {
  const facts = await listFacts();
  const own = entities.filter((entity) => !isRecorded(entity));
  expect(withoutFact(own, facts)).toEqual([]);
  expect(namesOf(facts.keys()).sort()).toEqual(namesOf(own).sort());
});

test("an entity without a fact is named", async () => {
  class Forgotten {}
  expect(withoutFact([...entities.filter((entity) => !isRecorded(entity)), Forgotten], await listFacts())).toEqual([
    "Forgotten",
  ]);
});
