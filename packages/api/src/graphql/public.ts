import { Extensions } from "type-graphql";

/** Lets everybody who is signed in call a query, with the reason. */
export function Public(why: string): MethodDecorator {
  return Extensions({ public: why });
}
