import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for one server's life. */
export interface Certificate {
  key: string;
  cert: string;
  /** What `--ignore-certificate-errors-spki-list` wants: SHA-256 of the public key, in Base64. */
  publicKeyHash: string;
}

/**
 * Makes a self-signed certificate: Node can sign one but not build it, so its few fields are encoded here
 * (RFC 5280, section 4.1; DER as in X.690). The browser is told to trust the key, so the fields may be bare.
 */
export function createCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const fields = sequence(
    encode(tag.integer, Buffer.from([1])),
    ecdsaWithSha256,
    commonName,
    sequence(
      encode(tag.utcTime, Buffer.from('200101000000Z')),
      encode(tag.utcTime, Buffer.from('491231235959Z')),
    ),
    commonName,
    publicKeyInfo,
  );
  const signature = sign('sha256', fields, privateKey);
  const der = sequence(
    fields,
    ecdsaWithSha256,
    encode(tag.bitString, Buffer.concat([Buffer.from([0]), signature])),
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    publicKeyHash: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}

const tag = {
  integer: 0x02,
  bitString: 0x03,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};

function encode(kind: number, value: Buffer): Buffer {
  const { length } = value;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...size]), value]);
}

function sequence(...parts: Buffer[]): Buffer {
  return encode(tag.sequence, Buffer.concat(parts));
}

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(encode(tag.oid, Buffer.from('2a8648ce3d040302', 'hex')));

/** 2.5.4.3, the name of the host. */
const commonName = sequence(
  encode(
    tag.set,
    sequence(
      encode(tag.oid, Buffer.from('550403', 'hex')),
      encode(tag.utf8, Buffer.from('web.whatsapp.com')),
    ),
  ),
);
