import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { stagesOf } from './dockerfile.mjs';
import { heapIn } from './heap.mjs';
import { alike, buckets, differences, keycloak, services } from './launcher.mjs';
import { exists, found, read, unlike, yaml } from './repository.mjs';
import { rule } from './rule.mjs';

const world = yaml('docker-compose.yml');
const written = new Set(found(read('deploy/compose-env.sh'), /^([A-Z0-9_]+)=/gm));
const stages = stagesOf(read('deploy/Dockerfile')).stages.map(({ name }) => name);
const ours = Object.keys(services);

const environmentOf = (compose, name) => compose.services[name].environment ?? {};
const all = (compose) => Object.entries(compose.services);

const schema = JSON.parse(read('deploy/checks/node_modules/dclint/schemas/compose.schema.json'));
const valid = addFormats(new Ajv({ strict: false, allErrors: true })).compile({ ...schema, $schema: undefined });

rule(
  'Compose: the file keeps the Compose specification',
  world,
  (compose) =>
    valid(compose)
      ? []
      : valid.errors.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`),
  (compose) => {
    compose.services.mongo.imagee = 'mongo:8.0';
    compose.services.kafka.restart = true;
  },
  /services\/mongo must NOT have additional properties.*imagee[^]*services\/kafka\/restart must be string/,
);

rule(
  'Compose: it starts the launcher’s services',
  world,
  (compose) =>
    unlike(
      'docker-compose.yml',
      new Set(ours),
      new Set(Object.keys(compose.services).filter((name) => name.endsWith('-service'))),
    ),
  (compose) => delete compose.services['document-service'],
  /lacks document-service/,
);

rule(
  'Compose: each service gets the variables that the launcher gives it',
  world,
  (compose) =>
    ours.flatMap((name) =>
      unlike(
        name,
        alike(services[name].variables, differences.everywhere, differences.compose),
        alike(Object.keys(environmentOf(compose, name)), differences.compose),
      ),
    ),
  (compose) => {
    delete environmentOf(compose, 'declaration-service').ZHICHENG_RECEPTION_KEY;
    environmentOf(compose, 'gateway-service').ZHICHENG_MASTER_KEYS = '${ZHICHENG_MASTER_KEYS}';
  },
  /gateway-service has ZHICHENG_MASTER_KEYS[^]*declaration-service lacks ZHICHENG_RECEPTION_KEY/,
);

rule(
  'Compose: Keycloak gets the variables that the launcher gives it',
  world,
  (compose) =>
    unlike(
      'keycloak',
      alike(keycloak, differences.keycloak),
      alike(Object.keys(environmentOf(compose, 'keycloak')), differences.keycloak),
    ),
  (compose) => delete environmentOf(compose, 'keycloak').PROVINCE_JWKS_URL,
  /keycloak lacks PROVINCE_JWKS_URL/,
);

rule(
  'Compose: compose-env.sh writes every variable of the file, and no other',
  world,
  (compose) => unlike('.env', new Set(found(JSON.stringify(compose), /(?<!\$)\$\{?([A-Z0-9_]+)/g)), written),
  (compose) => (environmentOf(compose, 'minio').MINIO_ROOT_PASSWORD = '$MINIO_PASSWORD'),
  /\.env lacks MINIO_PASSWORD/,
);

rule(
  'Compose: no secret stands in the file',
  world,
  (compose) =>
    all(compose).flatMap(([name]) =>
      Object.entries(environmentOf(compose, name))
        .filter(([variable, value]) => /SECRET|PASSWORD|_KEYS?$/.test(variable) && !/^\$\{[A-Z0-9_]+\}$/.test(value))
        .map(([variable]) => `${name} spells out ${variable}`),
    ),
  (compose) => (environmentOf(compose, 'postgres').POSTGRES_PASSWORD = 'keycloak'),
  /postgres spells out POSTGRES_PASSWORD/,
);

rule(
  'Compose: what a service waits for is there and tells its health',
  world,
  (compose) =>
    all(compose).flatMap(([name, { depends_on: others = {} }]) =>
      Object.entries(others)
        .filter(
          ([other, { condition }]) =>
            !(condition === 'service_healthy' ? compose.services[other]?.healthcheck : compose.services[other]),
        )
        .map(([other]) => `${name} waits for ${other} in vain`),
    ),
  (compose) => {
    delete compose.services.mongo.healthcheck;
    compose.services.postgres.depends_on = { secrets: { condition: 'service_started' } };
  },
  /postgres waits for secrets in vain[^]*gateway-service waits for mongo in vain/,
);

const namesIn = (list) => (Array.isArray(list) ? list : Object.keys(list ?? {})).map((entry) => entry.source ?? entry);

rule(
  'Compose: volumes, networks, secrets and files that a service names exist, and none is idle',
  world,
  (compose) => {
    const mounts = all(compose).flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.source ?? volume.split(':')[0]),
    );
    const files = mounts
      .filter((source) => source.startsWith('.') && !exists(source))
      .map((source) => `${source} is no file`);
    const named = { volumes: mounts.filter((source) => !source.startsWith('.')) };
    for (const kind of ['networks', 'secrets', 'configs'])
      named[kind] = all(compose).flatMap(([, service]) => namesIn(service[kind]));
    return [
      ...files,
      ...Object.entries(named).flatMap(([kind, names]) =>
        unlike(kind, new Set(names), new Set(Object.keys(compose[kind] ?? {}))),
      ),
    ];
  },
  (compose) => {
    compose.services.mongo.volumes = ['mango:/data/db', './deploy/mongo.conf:/etc/mongo.conf:ro'];
    compose.services.kafka.networks = ['inside'];
  },
  /mongo\.conf is no file[^]*volumes lacks mango[^]*volumes has mongo without need[^]*networks lacks inside/,
);

rule(
  'Compose: an image is built from a stage of the Dockerfile, or has a version',
  world,
  (compose) =>
    all(compose).flatMap(([name, { build, image }]) => {
      if (!build) return /:.*\d/.test(image) ? [] : [`${name}: ${image} has no version`];
      const service = build.args?.SERVICE;
      return [
        ...(build.dockerfile === 'deploy/Dockerfile' && stages.includes(build.target)
          ? []
          : [`${name}: no stage ${build.target}`]),
        ...(build.target === 'service' && service !== name ? [`${name} is built from ${service}`] : []),
      ];
    }),
  (compose) => {
    compose.services.mongo.image = 'mongo';
    compose.services.keycloak.build.target = 'kc';
    compose.services['identity-service'].build.args.SERVICE = 'gateway-service';
  },
  /mongo has no version[^]*no stage kc[^]*identity-service is built from gateway-service/,
);

const ports = Object.fromEntries(ours.map((name) => [name, services[name].port]));

rule(
  'Compose: services listen where the launcher has them, and others find them there',
  world,
  (compose) => [
    ...ours.flatMap((name) => {
      const { SERVER_PORT, MANAGEMENT_SERVER_PORT } = environmentOf(compose, name);
      return Number(SERVER_PORT) === ports[name] && Number(MANAGEMENT_SERVER_PORT) === ports[name] + 1000
        ? []
        : [`${name} listens elsewhere`];
    }),
    ...all(compose).flatMap(([name]) =>
      Object.values(environmentOf(compose, name)).flatMap((value) =>
        [...value.matchAll(/^(?:https?|mongodb):\/\/([a-z0-9-]+):(\d+)/g)]
          .filter(([, host, port]) => !compose.services[host] || (ports[host] ?? Number(port)) !== Number(port))
          .map(([address]) => `${name}: nobody listens at ${address}`),
      ),
    ),
  ],
  (compose) => {
    environmentOf(compose, 'identity-service').SERVER_PORT = '8080';
    environmentOf(compose, 'gateway-service').ZHICHENG_DOCUMENT_URL = 'http://documents:8086';
    environmentOf(compose, 'gateway-service').ZHICHENG_DECLARATION_URL = 'http://declaration-service:8048';
  },
  /identity-service listens elsewhere[^]*at http:\/\/declaration-service:8048[^]*at http:\/\/documents:8086/,
);

rule(
  'Compose: the object store has the launcher’s buckets before a service starts',
  world,
  (compose) => [
    ...unlike('minio', new Set(buckets.map((name) => `store/${name}`)), new Set(compose.services.buckets.command)),
    ...ours
      .filter((name) => !compose.services[name].depends_on.buckets)
      .map((name) => `${name} does not wait for them`),
  ],
  (compose) => {
    compose.services.buckets.command = ['store/zhicheng-clean', 'store/zhicheng-quarantine'];
    compose.services['document-service'].depends_on = {};
  },
  /minio lacks store\/zhicheng-documents[^]*document-service does not wait/,
);

rule(
  'Compose: only the gateway is reachable from outside',
  world,
  (compose) =>
    all(compose)
      .filter(([name, { ports = [] }]) => name !== 'gateway-service' && ports.length > 0)
      .map(([name]) => name),
  (compose) => (compose.services.mongo.ports = ['27017:27017']),
  /^mongo$/,
);

rule(
  'Compose: a container has room for the heap that the launcher gives its service',
  world,
  (compose) =>
    ours
      .filter((name) => heapIn(compose.services[name].deploy.resources.limits.memory) < services[name].heap)
      .map((name) => `${name} needs a heap of ${services[name].heap} MB`),
  (compose) => (compose.services['gateway-service'].deploy = { resources: { limits: { memory: '256M' } } }),
  /gateway-service needs a heap of 192 MB/,
);
