#!/usr/bin/env bash
# Writes .env with random secrets for docker-compose.yml. An existing file is kept: its keys open stored data.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -e .env ] && { echo ".env exists and is kept"; exit 0; }
umask 077
secret() { openssl rand -hex 24; }
key() { openssl rand -base64 32; }
cat > .env << ENV
ZHICHENG_PUBLIC_URL=http://localhost:8080
ZHICHENG_MASTER_KEYS=k1:$(key)
ZHICHENG_BLIND_INDEX_KEY=$(key)
ZHICHENG_RECEPTION_KEY=$(key)
ZHICHENG_GATEWAY_CLIENT_SECRET=$(secret)
ZHICHENG_IDENTITY_CLIENT_SECRET=$(secret)
ZHICHENG_DOCUMENT_CLIENT_SECRET=$(secret)
ZHICHENG_ATTACHMENT_CLIENT_SECRET=$(secret)
ZHICHENG_BROKER_CLIENT_SECRET=$(secret)
KEYCLOAK_ADMIN_PASSWORD=$(secret)
POSTGRES_PASSWORD=$(secret)
S3_ACCESS_KEY=zhicheng
S3_SECRET_KEY=$(secret)
ENV
echo "wrote .env"
