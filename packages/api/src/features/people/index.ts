export { defineHeld, heldRowsMax } from "./held";
export { people } from "./people.feature";
export { personLoader } from "./people.loaders";
export { Person } from "./person.entity";
export { PersonAccount } from "./person-account.entity";
