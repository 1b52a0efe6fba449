import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { checkedKey, isBlobKey, type SealedBlobs } from './sealed-blobs';

// Its own lines would stand in the log beside ours.
const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/**
 * Sealed bytes in a bucket of a store that speaks S3: `s3://bucket/folder?endpoint=https://host&region=name`. Who we are is
 * told by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
 */
export function s3Blobs(address: string): SealedBlobs {
  const url = new URL(address);
  const Bucket = url.hostname;
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '').replace(/.$/, '$&/');
  const nameOf = (key: string) => ({ Bucket, Key: prefix + checkedKey(key) });
  const endpoint = url.searchParams.get('endpoint');

  let connection: Promise<{ sdk: typeof import('@aws-sdk/client-s3'); client: S3Client }> | undefined;
  /** Loaded when first used: a portal with a disk needs none of it. */
  const connected = () => {
    connection ??= import('@aws-sdk/client-s3').then((sdk) => {
      const client = new sdk.S3Client({
        region: url.searchParams.get('region') ?? process.env.AWS_REGION ?? 'us-east-1',
        ...(endpoint && { endpoint, forcePathStyle: true }),
        maxAttempts: 3,
        logger: quiet,
        // Other stores than Amazon's do not know the newer checksums; the name is a checksum already.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000 },
      });
      return { sdk, client };
    });
    return connection;
  };

  return {
    async place(temp, key) {
      const name = nameOf(key);
      const { sdk, client } = await connected();
      const { size } = await stat(temp);
      // A stream cannot be sent twice, so trying again begins with the file.
      for (let attempt = 1; ; attempt++) {
        try {
          await client.send(new sdk.PutObjectCommand({ ...name, Body: createReadStream(temp), ContentLength: size }));
          break;
        } catch (error) {
          if (attempt >= 3) throw error;
        }
      }
      await rm(temp, { force: true });
    },
    async read(key) {
      const name = nameOf(key);
      const { sdk, client } = await connected();
      try {
        await client.send(new sdk.HeadObjectCommand(name));
      } catch (error) {
        const missing = ['NoSuchKey', 'NotFound'].includes((error as Error).name);
        throw missing ? Object.assign(new Error('ENOENT: no such object'), { code: 'ENOENT' }) : error;
      }
      return (async function* pieces() {
        const { Body } = await client.send(new sdk.GetObjectCommand(name));
        yield* Body as unknown as AsyncIterable<Buffer>;
      })();
    },
    async remove(key) {
      const name = nameOf(key);
      const { sdk, client } = await connected();
      await client.send(new sdk.DeleteObjectCommand(name));
    },
    async *list() {
      const { sdk, client } = await connected();
      const pages = sdk.paginateListObjectsV2({ client }, { Bucket, Prefix: prefix });
      for await (const { Contents = [] } of pages) {
        for (const { Key = '', LastModified } of Contents) {
          const key = Key.slice(prefix.length);
          if (isBlobKey(key) && LastModified) yield { key, at: LastModified };
        }
      }
    },
  };
}
