/** The only way to the time and to fresh ids above the domain. */
export interface Clock {
  /** An ISO instant, UTC. */
  now(): string;
}

export interface FreshIds {
  /** Unguessable, url-safe, 22 characters. */
  fresh(): string;
}

export interface Digest {
  /** Lower-case hex SHA-256. */
  sha256(bytes: Uint8Array): Promise<string>;
}
