const minuteS = 60;
const hourS = 60 * minuteS;

/** How long what the local issuer makes lasts, in seconds, by the provider library's names. */
export const lifetimesS = {
  AccessToken: hourS,
  ClientCredentials: hourS,
  IdToken: hourS,
  AuthorizationCode: minuteS,
  /** The time to choose somebody. */
  Interaction: 30 * minuteS,
  Session: 12 * hourS,
  /** Outlasts the session that it belongs to. */
  Grant: 13 * hourS,
} as const;
