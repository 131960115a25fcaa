import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Remembers in memory that a passphrase was right, so that it can be asked for again before it is changed, without
 * keeping the passphrase itself.
 */
export class PassphraseProof {
  readonly #salt = randomBytes(16);
  readonly #digest: Buffer;

  constructor(passphrase: string) {
    this.#digest = this.#digestOf(passphrase);
  }

  matches(passphrase: string): boolean {
    return timingSafeEqual(this.#digest, this.#digestOf(passphrase));
  }

  #digestOf(passphrase: string): Buffer {
    return createHash('sha256').update(this.#salt).update(passphrase.normalize('NFC')).digest();
  }
}
