const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random Crockford base32: 10 characters for a record, 20 for a save or an intention to submit. */
export function randomId(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte & 31]).join('');
}
