// A TCP proxy that makes connections to this machine take as long as a real distance does.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A proxy that listens on 127.0.0.1. */
export interface DelayingProxy {
  readonly port: number;
  /** How many connections it has accepted. */
  connections(): number;
  close(): Promise<void>;
}

/** Hands on what one socket receives, in order and at full bandwidth, `delayMs` later. */
function forward(from: Socket, to: Socket, delayMs: number): void {
  // The oldest first whichever timer fires: Node promises no order of timers.
  const waiting: (() => void)[] = [];
  const later = (act: () => void) => {
    waiting.push(act);
    setTimeout(() => waiting.shift()?.(), delayMs);
  };
  from.on('data', (bytes) => later(() => to.write(bytes)));
  from.on('end', () => later(() => to.end()));
  // A reset is passed on as a close: a browser that drops a connection is no error here.
  from.on('error', () => {});
  from.on('close', () => later(() => to.destroy()));
}

/**
 * Starts a proxy to a port of this machine with a round trip of `rttMs` milliseconds: half of it in either direction, and a whole
 * one before the first byte of a connection, which is what the TCP handshake costs (the kernel's own, on loopback, costs nothing).
 * TLS and HTTP/2 handshakes pass through, so that they cost what they cost in reality. Bandwidth and TCP's slow start are not
 * imitated: what is measured is the number of trips.
 */
export async function startDelayingProxy(targetPort: number, rttMs: number): Promise<DelayingProxy> {
  let accepted = 0;
  const open = new Set<Socket>();
  // `noDelay`: small packets are not held back to be joined (Nagle), which would add up to 40 ms of this machine's own.
  const server = createServer({ pauseOnConnect: true, noDelay: true, allowHalfOpen: true }, (client) => {
    accepted += 1;
    const target = connect({ port: targetPort, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    for (const socket of [client, target]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    forward(client, target, rttMs / 2);
    forward(target, client, rttMs / 2);
    client.pause();
    setTimeout(() => client.resume(), rttMs);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => accepted,
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
