import { found, read } from './repository.mjs';

// What ./run gives each process is written in Java; its names are read from there, so that there is one list.
const java = (path) => read(`deploy/local/src/main/java/cn/zhicheng/local/${path}.java`);

function method(source, head) {
  const from = source.indexOf(head);
  if (from < 0) throw new Error(`no method ${head}: the launcher reads differently now`);
  return source.slice(from, source.indexOf('\n    }\n', from));
}

const put = /\.put(?:IfAbsent)?\(\s*"([A-Z0-9_]+)"/g;

function secretsOf(expression, constants) {
  const words = expression.split('+').map((part) => constants[part.trim()] ?? part.trim().replaceAll('"', ''));
  return words.join(' ').trim().split(/ +/);
}

const environment = java('launcher/SystemEnvironment');
const table = java('launcher/Service');
const constants = Object.fromEntries(
  [...table.matchAll(/String ([A-Z0-9_]+) = "([^"]*)"/g)].map((match) => match.slice(1)),
);
const rows = [...table.matchAll(/service\("([a-z-]+)", "[^"]*", (\d+), (\d+), ([^)]+)\)/g)];

/** The variable by which others know a service’s address. */
export const urlVariable = (name) => `ZHICHENG_${name.replace('-service', '').replaceAll('-', '_').toUpperCase()}_URL`;
const common = [
  ...found(method(environment, 'Map<String, String> common()'), put),
  ...rows.map(([, name]) => urlVariable(name)),
  ...found(method(environment, 'Map<String, String> of(Service'), put),
];

/** Each service by its name: `port`, `heap` in megabytes, `variables`. */
export const services = Object.fromEntries(
  rows.map(([, name, port, heap, secrets]) => [
    name,
    {
      port: Number(port),
      heap: Number(heap),
      variables: new Set([...common, ...secretsOf(secrets, constants)]),
    },
  ]),
);

const keycloakClients = found(method(environment, 'KeycloakSettings keycloak()'), /"([A-Z]+)"/g);

/** What Keycloak finds in its environment. */
export const keycloak = new Set([
  ...found(method(environment, 'KeycloakSettings keycloak()'), put),
  ...keycloakClients.map((client) => `ZHICHENG_${client}_CLIENT_SECRET`),
  ...found(method(java('keycloak/KeycloakProgram'), 'Map<String, String> environment('), put),
]);

/** How the launcher builds Keycloak, and with which providers. */
export const keycloakBuild = new Set(found(java('keycloak/KeycloakHome'), /"(--[a-z-]+=[^"]+)"/g));
export const keycloakProviders = found(
  java('keycloak/KeycloakHome').match(/PROVIDERS = List\.of\(([^)]*)\)/)[1],
  /"([a-z-]+)"/g,
);

/** The buckets that the launcher’s object store has from the start. */
export const buckets = found(java('objects/LocalObjects').match(/BUCKETS = List\.of\(([^)]*)\)/)[1], /"([a-z-]+)"/g);

const loopback = 'only a process on a person’s machine binds to the loopback interface';
const image = 'the image says it';

/** Where Compose and the chart give a service something else than the launcher, on purpose: name → why. */
export const differences = {
  everywhere: {
    SERVER_ADDRESS: loopback,
    MANAGEMENT_SERVER_ADDRESS: loopback,
    ZHICHENG_WEB_ROOT: image,
    ZHICHENG_GATEWAY_URL: 'the launcher names every service, but none calls the gateway',
  },
  compose: { ZHICHENG_DEMO_ACCOUNTS_FILE: 'mounted for the gateway alone, which shows them' },
  chart: {
    ZHICHENG_DEMO: 'there is no demo on Kubernetes',
    ZHICHENG_DEMO_ACCOUNTS_FILE: 'there is no demo on Kubernetes',
    ZHICHENG_CLAMAV_ADDRESS: 'a scanner is optional and there is none on one machine',
  },
  keycloak: {
    KC_HTTP_HOST: loopback,
    KC_DB: 'PostgreSQL instead of a file',
    KC_DB_URL: 'PostgreSQL instead of a file',
    KC_DB_USERNAME: 'PostgreSQL instead of a file',
    KC_DB_PASSWORD: 'PostgreSQL instead of a file',
  },
};

/** Names without those that differ on purpose. */
export function alike(names, ...onPurpose) {
  const left = new Set(names);
  for (const reasons of onPurpose) Object.keys(reasons).forEach((name) => left.delete(name));
  return left;
}
