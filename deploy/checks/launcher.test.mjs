import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keycloak, keycloakBuild, keycloakProviders, services } from './launcher.mjs';
import { exists } from './repository.mjs';

test('The launcher’s services are modules', () => {
  assert.ok(Object.keys(services).length >= 7);
  for (const name of Object.keys(services)) assert.ok(exists(`${name}/pom.xml`), name);
});

test('The launcher’s variables are read from its source', () => {
  const attachment = services['attachment-service'].variables;
  for (const name of [
    'MONGODB_URI',
    'PROVINCE_USERINFO_URL',
    'SERVER_PORT',
    'ZHICHENG_ORG_BINDING_URL',
    'S3_SECRET_KEY',
  ])
    assert.ok(attachment.has(name), name);
  assert.ok(
    attachment.has('ZHICHENG_MASTER_KEYS') && !services['gateway-service'].variables.has('ZHICHENG_MASTER_KEYS'),
  );
  assert.ok(
    keycloak.has('KC_HOSTNAME') && keycloak.has('PROVINCE_JWKS_URL') && keycloak.has('ZHICHENG_BROKER_CLIENT_SECRET'),
  );
  assert.ok(keycloakBuild.has('--http-relative-path=/auth') && keycloakProviders.includes('staff-password'));
});
