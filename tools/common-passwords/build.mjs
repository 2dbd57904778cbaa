// Builds src/Credentials/Passwords/common-passwords.bloom from a list of passwords, one a line. See README.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [list, filter] = process.argv.slice(2);
const minLength = 12;   // the password rule: shorter ones are refused anyway
const probes = 20;      // with 28.8 bits a password, one stranger in a million is taken for a member
const bitsEach = 28.8;

const passwords = new Set(
  readFileSync(list, 'utf8').split(/\r?\n/)
    .map((password) => password.normalize('NFC').toLowerCase())
    .filter((password) => [...password].length >= minLength));

const bytes = Buffer.alloc(Math.ceil((passwords.size * bitsEach) / 8));
const size = BigInt(bytes.length * 8);

for (const password of passwords) {
  const digest = createHash('sha256').update(password, 'utf8').digest();
  const first = BigInt(digest.readUInt32LE(0));
  const step = BigInt(digest.readUInt32LE(4));
  for (let probe = 0n; probe < probes; probe++) {
    const bit = Number((first + probe * step) % size);
    bytes[bit >> 3] |= 1 << (bit & 7);
  }
}

writeFileSync(filter, bytes);
console.log(`${passwords.size} passwords, ${bytes.length} bytes`);
