import assert from 'node:assert/strict';
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stagesOf, userOf } from './dockerfile.mjs';
import { heapIn } from './heap.mjs';
import { lint, render } from './helm.mjs';
import { schemaFaults, unknownFields } from './kubernetes.mjs';
import { alike, differences, services, urlVariable } from './launcher.mjs';
import { found, read, root, unlike, yaml } from './repository.mjs';
import { rule } from './rule.mjs';

const folder = 'deploy/kubernetes/zhicheng';
const chart = join(root, folder);
const values = yaml(`${folder}/values.yaml`);
const everything = yaml('deploy/checks/everything.yaml');

/** The documents of three releases: as it comes, with every optional value, and the smallest. */
const world = [render(chart), render(chart, 'everything.yaml'), render(chart, 'smallest.yaml')];
const [asItComes, complete] = world;

const of = (documents, kind) => documents.filter((document) => document.kind === kind);
const named = (documents, kind, name) => of(documents, kind).find(({ metadata }) => metadata.name === name);
const podOf = (deployment) => deployment.spec.template.spec;
const containerOf = (documents, name) => podOf(named(documents, 'Deployment', `test-${name}`)).containers[0];
const each = (kind, faults) => (releases) => [
  ...new Set(releases.flatMap((documents) => of(documents, kind).flatMap((document) => faults(document, documents)))),
];

test('Chart: helm finds nothing to warn of', () => {
  for (const file of [[], ['everything.yaml'], ['smallest.yaml']]) assert.deepEqual(lint(chart, ...file), []);
});

test('Chart: helm finds nothing to warn of (finds what is planted)', () => {
  const broken = join(root, 'deploy/checks/target/broken');
  cpSync(chart, broken, { recursive: true });
  appendFileSync(join(broken, 'templates/ingress.yaml'), '{{ .Values.inngress.host }}');
  assert.match(lint(broken).join(), /nil pointer evaluating interface {}\.host/);
});

const leaves = (value, path = '') =>
  value !== null && typeof value === 'object' && Object.keys(value).length > 0 && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];
const isEmpty = (value) =>
  value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

rule(
  'Chart: everything.yaml sets every value that is empty by default',
  { values, everything },
  (world) => {
    const set = new Set(leaves(world.everything).map(([path]) => path));
    return leaves(world.values)
      .filter(([path, value]) => isEmpty(value) && !set.has(path))
      .map(([path]) => path);
  },
  (world) => (world.values.objects.caBundle = ''),
  /^\.objects\.caBundle$/,
);

rule(
  'Chart: each document keeps the schema of Kubernetes',
  world,
  (releases) => releases.flat().flatMap(schemaFaults),
  ([documents]) => {
    of(documents, 'Deployment')[0].spec.replicas = 'two';
    delete of(documents, 'Service')[0].spec.ports[0].port;
    of(documents, 'Ingress')[0].apiVersion = 'networking.k8s.io/v9';
  },
  /Service[^]*required property port[^]*Deployment[^]*replicas must be integer[^]*Ingress test: [^]*networking\.k8s\.io\/v9/,
);

rule(
  'Chart: each field is one that Kubernetes knows',
  world,
  (releases) => unknownFields(releases.flat()),
  ([documents]) => {
    podOf(of(documents, 'Deployment')[0]).containers[0].readynessProbe = {};
    podOf(of(documents, 'Deployment')[1]).securityContext.readOnlyRootFilesystem = true;
  },
  /readynessProbe[^]*readOnlyRootFilesystem/,
);

const user = Number(userOf(stagesOf(read('deploy/Dockerfile')).stages.find(({ name }) => name === 'service')));

rule(
  'Chart: a container can do no more than it has to, is watched, and has its share of the machine',
  world,
  each('Deployment', (deployment) => {
    const pod = podOf(deployment);
    return pod.containers.flatMap((container) => {
      const mine = container.securityContext ?? {};
      const kept = {
        'a user other than the image’s': pod.securityContext?.runAsNonRoot && pod.securityContext.runAsUser === user,
        'a token of the cluster': pod.automountServiceAccountToken === false,
        'a file system to write to': mine.readOnlyRootFilesystem,
        'a way to more rights': mine.allowPrivilegeEscalation === false && mine.capabilities?.drop?.includes('ALL'),
        'no profile of system calls': pod.securityContext?.seccompProfile?.type === 'RuntimeDefault',
        'no probe of its start': container.startupProbe,
        'no probe of its life': container.livenessProbe,
        'no probe of its readiness': container.readinessProbe,
        'no share of processor and memory': container.resources?.requests?.cpu && container.resources.requests.memory,
        'no limit of memory': container.resources?.limits?.memory,
      };
      return Object.keys(kept)
        .filter((fault) => !kept[fault])
        .map((fault) => `${deployment.metadata.name} has ${fault}`);
    });
  }),
  ([documents]) => {
    const pod = podOf(named(documents, 'Deployment', 'test-gateway-service'));
    pod.securityContext.runAsNonRoot = false;
    pod.containers[0].securityContext.readOnlyRootFilesystem = false;
    delete pod.containers[0].livenessProbe;
    delete pod.containers[0].resources.limits;
  },
  /a user other[^]*a file system to write to[^]*no probe of its life[^]*no limit of memory/,
);

const variablesOf = (container, documents) => [
  ...(container.env ?? []).map(({ name }) => name),
  ...(container.envFrom ?? []).flatMap(({ configMapRef }) =>
    Object.keys(named(documents, 'ConfigMap', configMapRef.name)?.data ?? {}),
  ),
];

rule(
  'Chart: each service gets the variables that the launcher gives it',
  world,
  (releases) =>
    releases.flatMap((documents) =>
      Object.keys(services).flatMap((name) =>
        unlike(
          name,
          alike(services[name].variables, differences.everywhere, differences.chart),
          alike(variablesOf(containerOf(documents, name), documents), differences.chart),
        ),
      ),
    ),
  ([documents]) => {
    containerOf(documents, 'identity-service').env.splice(-1);
    delete named(documents, 'ConfigMap', 'test-settings').data.PROVINCE_USERINFO_URL;
    containerOf(documents, 'gateway-service').env.push({ name: 'ZHICHENG_MASTER_KEYS' });
  },
  /gateway-service lacks PROVINCE_USERINFO_URL\ngateway-service has ZHICHENG_MASTER_KEYS[^]*identity-service lacks ZHICHENG_IDENTITY_CLIENT_SECRET/,
);

test('Chart: a scanner of proofs is named where there is one', () => {
  const address = (documents) => named(documents, 'ConfigMap', 'test-settings').data.ZHICHENG_CLAMAV_ADDRESS;
  assert.equal(address(complete), 'clamd:3310');
  assert.equal(address(asItComes), undefined);
});

// The secret is made by hand, after the list in values.yaml.
const listed = new Set(
  found(
    read(`${folder}/values.yaml`).match(/^# A secret that exists before:[^]*?\.(?= Each)/m)[0],
    /([A-Z0-9]+_[A-Z0-9_]+)/g,
  ),
);

rule(
  'Chart: values.yaml lists every key that a service takes from the secret, and no other',
  world,
  ([documents]) => {
    const taken = of(documents, 'Deployment')
      .flatMap((deployment) => podOf(deployment).containers[0].env)
      .flatMap(({ valueFrom }) => valueFrom?.secretKeyRef ?? []);
    return [
      ...unlike('the list in values.yaml', new Set(taken.map(({ key }) => key)), listed),
      ...taken.filter(({ name }) => name !== values.secretName).map(({ name }) => `nobody makes the secret ${name}`),
    ];
  },
  ([documents]) =>
    containerOf(documents, 'gateway-service').env.push({
      name: 'X',
      valueFrom: { secretKeyRef: { name: 'other', key: 'ZHICHENG_NEW_KEY' } },
    }),
  /lacks ZHICHENG_NEW_KEY\nnobody makes the secret other/,
);

rule(
  'Chart: no value of the settings or of a container is a secret',
  world,
  (releases) =>
    releases.flatMap((documents) => [
      ...of(documents, 'Secret').map(({ metadata }) => metadata.name),
      ...[
        ...of(documents, 'ConfigMap').flatMap(({ data }) => Object.keys(data)),
        ...of(documents, 'Deployment').flatMap((deployment) =>
          podOf(deployment)
            .containers[0].env.filter(({ value }) => value !== undefined)
            .map(({ name }) => name),
        ),
      ].filter((name) => /SECRET|PASSWORD|_KEYS?$|MONGODB_URI/.test(name)),
    ]),
  ([documents]) => (named(documents, 'ConfigMap', 'test-settings').data.S3_SECRET_KEY = 'x'),
  /^S3_SECRET_KEY$/,
);

const matches = (selector, labels) => Object.entries(selector).every(([key, value]) => labels[key] === value);
const podsOf = (selector, documents) =>
  of(documents, 'Deployment').filter(({ spec }) => matches(selector, spec.template.metadata.labels));
const oneService = (selector, documents, what) =>
  podsOf(selector, documents).length === 1 ? [] : [`${what} finds ${podsOf(selector, documents).length} deployments`];

rule(
  'Chart: what is named is there: settings, volumes, pods, ports, the ingress’ service',
  world,
  (releases) => [
    ...each('Deployment', (deployment, documents) => {
      const { containers, volumes } = podOf(deployment);
      const who = deployment.metadata.name;
      return [
        ...oneService(deployment.spec.selector.matchLabels, documents, who),
        ...containers.flatMap(
          ({ envFrom = [], volumeMounts = [], livenessProbe, readinessProbe, startupProbe, ports }) => [
            ...envFrom
              .filter(({ configMapRef }) => !named(documents, 'ConfigMap', configMapRef.name))
              .map(({ configMapRef }) => `${who}: no settings ${configMapRef.name}`),
            ...volumeMounts
              .filter(({ name }) => !volumes.some((volume) => volume.name === name))
              .map(({ name }) => `${who}: no volume ${name}`),
            ...[livenessProbe, readinessProbe, startupProbe]
              .map(({ httpGet }) => httpGet.port)
              .filter((port) => !ports.some(({ name }) => name === port))
              .map((port) => `${who}: no port ${port}`),
          ],
        ),
      ];
    })(releases),
    ...each('Service', ({ metadata, spec }, documents) => [
      ...oneService(spec.selector, documents, metadata.name),
      ...spec.ports
        .filter(
          ({ port, targetPort }) =>
            !podsOf(spec.selector, documents).some((pods) =>
              podOf(pods).containers[0].ports.some(
                ({ name, containerPort }) => name === targetPort && containerPort === port,
              ),
            ),
        )
        .map(({ targetPort }) => `${metadata.name}: no port ${targetPort}`),
    ])(releases),
    ...each('PodDisruptionBudget', ({ metadata, spec }, documents) =>
      oneService(spec.selector.matchLabels, documents, metadata.name),
    )(releases),
    ...each('Ingress', ({ spec }, documents) =>
      spec.rules
        .flatMap(({ http }) => http.paths)
        .map(({ backend }) => backend.service)
        .filter(
          ({ name, port }) => !named(documents, 'Service', name)?.spec.ports.some((one) => one.name === port.name),
        )
        .map(({ name }) => `the ingress’ service ${name} is missing`),
    )(releases),
  ],
  ([documents]) => {
    containerOf(documents, 'gateway-service').volumeMounts.push({ name: 'index', mountPath: '/index' });
    containerOf(documents, 'gateway-service').livenessProbe.httpGet.port = 'admin';
    containerOf(documents, 'gateway-service').envFrom[0].configMapRef.name = 'settings';
    named(documents, 'Service', 'test-identity-service').spec.selector['app.kubernetes.io/name'] = 'identity';
    of(documents, 'Ingress')[0].spec.rules[0].http.paths[0].backend.service.name = 'gateway';
  },
  /no settings settings[^]*no volume index[^]*no port admin[^]*test-identity-service finds 0[^]*service gateway is missing/,
);

rule(
  'Chart: services listen where the launcher has them, and others find them there',
  world,
  each('ConfigMap', ({ data }, documents) =>
    Object.entries(services).flatMap(([name, { port }]) => {
      const listening = containerOf(documents, name).env.find((one) => one.name === 'SERVER_PORT').value;
      return listening === String(port) && [`http://test-${name}:${port}`, undefined].includes(data[urlVariable(name)])
        ? []
        : [name];
    }),
  ),
  ([documents]) =>
    (named(documents, 'ConfigMap', 'test-settings').data.ZHICHENG_DOCUMENT_URL = 'http://test-document-service:8068'),
  /^document-service$/,
);

rule(
  'Chart: a container has room for the heap that the launcher gives its service',
  world,
  (releases) =>
    releases.flatMap((documents) =>
      Object.entries(services)
        .filter(([name, { heap }]) => heapIn(containerOf(documents, name).resources.limits.memory) < heap)
        .map(([name, { heap }]) => `${name} needs a heap of ${heap} MB`),
    ),
  ([documents]) => (containerOf(documents, 'declaration-service').resources.limits.memory = '256Mi'),
  /declaration-service needs a heap of 192 MB/,
);

rule(
  'Chart: a service of several pods is never without one',
  world,
  each('Deployment', ({ metadata, spec }, documents) =>
    spec.replicas > 1 === Boolean(named(documents, 'PodDisruptionBudget', metadata.name)) ? [] : [metadata.name],
  ),
  ([documents]) => documents.splice(documents.indexOf(of(documents, 'PodDisruptionBudget')[0]), 1),
  /^test-[a-z-]+-service$/,
);
