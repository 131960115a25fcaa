import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Cookie that a browser carries after it showed the one-time token. */
const cookieName = 'peyvand';

/**
 * Who may talk to the browser host: one browser that was started with the one-time token. The token is turned into a
 * strict same-site cookie at its first use and is worth nothing afterwards. Host and Origin are checked on every
 * request, so that a page of another origin or a rebound name cannot reach the services.
 */
export class Access {
  readonly #secret = randomBytes(32).toString('base64url');
  #token: string | null = randomBytes(32).toString('base64url');
  readonly #origin: string;
  readonly #host: string;

  /** @param port the port on 127.0.0.1 that the host listens on */
  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    this.#origin = `http://${this.#host}`;
  }

  /** The address to open, with the token; only useful once. */
  get url(): string {
    return `${this.#origin}/?token=${this.#token ?? ''}`;
  }

  /** Turns the token into the cookie's header; null when it is wrong or was used. */
  redeem(token: string): string | null {
    if (this.#token === null || !same(token, this.#token)) return null;
    this.#token = null;
    return `${cookieName}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** True for a request from the browser that redeemed the token. `origin` is null where browsers send none. */
  allows(request: { host: string | null; origin: string | null; cookie: string | null }): boolean {
    return this.allowsHost(request) && same(cookieOf(request.cookie), this.#secret);
  }

  /** True when Host and, where it is sent, Origin are our own. */
  allowsHost({ host, origin }: { host: string | null; origin: string | null }): boolean {
    return host === this.#host && (origin === null || origin === this.#origin);
  }

  get origin(): string {
    return this.#origin;
  }
}

const cookieOf = (header: string | null): string =>
  header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === cookieName)?.[1] ?? '';

/** Compares without telling by the time it takes where two texts differ. */
const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
