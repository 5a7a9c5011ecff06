import { stagesOf, userOf } from './dockerfile.mjs';
import { keycloakBuild, keycloakProviders } from './launcher.mjs';
import { exists, found, read, unlike, yaml } from './repository.mjs';
import { rule } from './rule.mjs';

const world = {
  ...stagesOf(read('deploy/Dockerfile')),
  ignored: read('.dockerignore').trim().split('\n'),
  keycloakVersion: read('pom.xml').match(/<keycloak\.version>([^<]+)/)[1],
};
const built = new Set(
  Object.values(yaml('docker-compose.yml').services).flatMap((service) => service.build?.target ?? []),
);

const stage = ({ stages }, name) => stages.find((one) => one.name === name);
const copies = ({ stages }) =>
  stages.flatMap(({ steps }, at) =>
    steps
      .filter(({ instruction }) => instruction === 'COPY')
      .map(({ words }) => ({
        at,
        from: words.find((word) => word.startsWith('--from='))?.slice('--from='.length),
        sources: words.filter((word) => !word.startsWith('--')).slice(0, -1),
      })),
  );

rule(
  'Dockerfile: what is copied from another stage comes from one before',
  world,
  (file) =>
    copies(file)
      .filter(({ at, from }) => from && !file.stages.slice(0, at).some(({ name }) => name === from))
      .map(({ from }) => `no stage ${from} before`),
  (file) => stage(file, 'build').steps.push({ instruction: 'COPY', words: ['--from=service', '/app/', '/app/'] }),
  /no stage service before/,
);

rule(
  'Dockerfile: what is copied from the repository is in it, and not ignored',
  world,
  (file) =>
    copies(file)
      .filter(({ from }) => !from)
      .flatMap(({ sources }) => sources)
      .filter((source) => !exists(source) || file.ignored.some((line) => source.startsWith(line)))
      .map((source) => `${source} cannot be copied`),
  (file) => stage(file, 'web').steps.push({ instruction: 'COPY', words: ['web/package.jsn', 'web/dist', 'web/'] }),
  /web\/package\.jsn cannot.*\n.*web\/dist cannot/,
);

// Images that are nobody's but their own user's from the start.
const unprivileged = /^quay\.io\/keycloak\/keycloak:/;

rule(
  'Dockerfile: what runs is not root',
  world,
  (file) =>
    [...built].flatMap((name) => {
      const user = userOf(stage(file, name));
      if (user === undefined)
        return unprivileged.test(stage(file, name).base) ? [] : [`${name} runs as its base’s user`];
      return /^[1-9]\d*$/.test(user) ? [] : [`${name} runs as ${user}`];
    }),
  (file) => {
    stage(file, 'keycloak').steps.push({ instruction: 'USER', words: ['root'] });
    stage(file, 'service').steps = [];
  },
  /(keycloak runs as root[^]*service runs as its base|service runs as its base[^]*keycloak runs as root)/,
);

rule(
  'Dockerfile: no secret is built in',
  world,
  ({ globals, stages }) =>
    [...globals, ...stages.flatMap(({ steps }) => steps)]
      .filter(({ instruction }) => instruction === 'ARG' || instruction === 'ENV')
      .flatMap(({ words }) => words)
      .filter((word) => /SECRET|PASSWORD|KEY|TOKEN/i.test(word))
      .map((word) => `${word} would stay in the image`),
  (file) => stage(file, 'service').steps.push({ instruction: 'ENV', words: ['ZHICHENG_MASTER_KEYS=k1:AAAA'] }),
  /ZHICHENG_MASTER_KEYS=k1:AAAA would stay/,
);

rule(
  'Dockerfile: what a person’s folder holds besides the sources is kept out',
  world,
  ({ ignored }) => ['.env', '.git', '.local', '**/target', '**/node_modules'].filter((line) => !ignored.includes(line)),
  (file) => file.ignored.splice(file.ignored.indexOf('.env'), 1),
  /^\.env$/,
);

rule(
  'Dockerfile: every base has a version',
  world,
  ({ stages }) =>
    stages
      .map(({ base }) => base)
      .filter((base) => !/:.*\d/.test(base))
      .map((base) => `${base} has no version`),
  (file) => (stage(file, 'web').base = 'node:latest'),
  /node:latest has no version/,
);

rule(
  'Dockerfile: Keycloak is the launcher’s, with its providers, built the same way',
  world,
  (file) => {
    const options = new Set(
      stage(file, 'keycloak').steps.flatMap(({ words }) => words.filter((word) => /^--[a-z-]+=/.test(word))),
    );
    const expected = new Set(keycloakBuild);
    for (const set of [options, expected])
      for (const option of set) if (/^--(db|from)=/.test(option)) set.delete(option); // PostgreSQL, not a file
    const modules = stage(file, 'build')
      .steps.flatMap(({ words }) => words)
      .join(' ');
    const providers = new Set(found(modules, /deploy\/keycloak\/([a-z-]+)/g));
    return [
      ...unlike('the build of Keycloak', expected, options),
      ...unlike('the build of modules', new Set(keycloakProviders), providers),
      ...(stage(file, 'keycloak').base.endsWith(`:${file.keycloakVersion}`) ? [] : ['another version of Keycloak']),
    ];
  },
  (file) => {
    stage(file, 'keycloak').base = 'quay.io/keycloak/keycloak:26.0';
    stage(file, 'keycloak').steps.at(-2).words.push('--features=token-exchange');
  },
  /has --features=token-exchange without need[^]*another version/,
);
