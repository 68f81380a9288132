import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faults, type Fault } from './faults.ts';

/** Endpoints that misbehave, each fault on an origin of its own, and each mended and broken again by a request. */
export interface FaultServer {
  /** The base URL at which a fault waits for one element. */
  endpoint(fault: Fault, tag: string): string;
  /** `GET {control}/heal/{fault}/{tag}` makes the endpoint answer well, `…/break/…` ends that. */
  readonly control: string;
  close(): Promise<void>;
}

/** Where a server listens that has been closed, a fault of its own. */
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listen = (server: Server, port = 0) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
const stop = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/**
 * Starts a {@link FaultServer}.
 * @param documents What good endpoints answer, by path below their base.
 */
export async function startFaultServer(documents: Readonly<Record<string, string>>): Promise<FaultServer> {
  const healed = new Set<string>();
  const asked = new Map<string, number>();
  const servers = new Map<string, Server>();
  const ports = new Map<string, number>();

  for (const fault of faults) {
    const server = createServer((request, response) => {
      const [, tag = '', ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
      const path = rest.join('/');
      const good = documents[path];
      const before = asked.get(`${fault.name}/${tag}/${path}`) ?? 0;
      asked.set(`${fault.name}/${tag}/${path}`, before + 1);
      const allowed = { 'Access-Control-Allow-Origin': '*' };
      if (good === undefined) response.writeHead(404, allowed).end();
      else if (healed.has(`${fault.name}/${tag}`) || typeof fault.does === 'string')
        response.writeHead(200, { 'Content-Type': 'application/json', ...allowed }).end(good);
      else fault.does(response, { good, before }, request);
    });
    await listen(server);
    servers.set(fault.name, server);
    ports.set(fault.name, portOf(server));
    if (fault.does === 'nobody') await stop(server);
  }

  const control = createServer((request, response) => {
    const [, action, name = '', tag = ''] = (request.url ?? '').split('/');
    const server = servers.get(name);
    const isRefused = faults.some((fault) => fault.name === name && fault.does === 'nobody');
    const act = async () => {
      if (action === 'heal') healed.add(`${name}/${tag}`);
      else healed.delete(`${name}/${tag}`);
      if (server && isRefused && server.listening !== (action === 'heal')) {
        await (action === 'heal' ? listen(server, ports.get(name)) : stop(server));
      }
    };
    void act().then(() => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end());
  });
  await listen(control);

  return {
    control: `http://127.0.0.1:${portOf(control)}`,
    endpoint({ name, does }, tag) {
      // Neither name can exist (RFC 6761 §6.4, §6.5).
      if (does === 'no-host') return `http://nowhere.invalid/${tag}`;
      if (does === 'mixed') return `http://data.example/${tag}`;
      return `http://127.0.0.1:${ports.get(name)}/${tag}`;
    },
    async close() {
      await Promise.all([...servers.values(), control].filter((server) => server.listening).map(stop));
    },
  };
}
