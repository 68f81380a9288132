import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PoliteClient } from '../../../src/cli/polite-client.ts';
import { reply, startLoopback, type Loopback } from '../../support/loopback.ts';

describe('the client of the tool', () => {
  let server: Loopback;
  let other: Loopback;
  const { signal } = new AbortController();

  before(async () => {
    [server, other] = await Promise.all([startLoopback(), startLoopback()]);
    other.answer = reply({ from: 'the other host' });
    server.answer = (response) => void response.writeHead(302, { Location: `${other.origin}/courses` }).end();
  });
  after(() => Promise.all([server.close(), other.close()]));

  test('with a key never follows a redirect: the key would reach another host', async () => {
    const client = new PoliteClient({ signal, headers: { 'Ocp-Apim-Subscription-Key': 'secret' }, pace: 0 });
    await assert.rejects(client.json(`${server.origin}/courses`), { name: 'ToolError' });
    assert.deepEqual(other.asked, []);
  });

  test('without one follows it', async () => {
    const client = new PoliteClient({ signal, pace: 0 });
    assert.deepEqual(await client.json(`${server.origin}/courses`), { from: 'the other host' });
  });
});
