/** What rows keep, in the place of a role, of whom the product's own figures were loaded by. */
export const shippedActor = "system:load.shipped";
