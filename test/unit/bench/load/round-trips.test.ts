import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { connect, createServer, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { startDelayingProxy } from '../../../bench/load/round-trips.ts';

test('the proxy hands on all bytes, in order, in both directions, and the ends', { timeout: 10_000 }, async (t) => {
  const target = createServer({ allowHalfOpen: true }, (socket) => socket.pipe(socket));
  await new Promise<void>((done) => target.listen(0, '127.0.0.1', done));
  t.after(() => target.close());
  const proxy = await startDelayingProxy((target.address() as AddressInfo).port, 10);
  t.after(() => proxy.close());

  const sent = randomBytes(1_000_000);
  const socket = connect({ port: proxy.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.end(sent);
  assert.ok(sent.equals(await buffer(socket)));
  assert.equal(proxy.connections(), 1);
});
