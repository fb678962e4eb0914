#!/usr/bin/env bash
# Puts a file of backup.sh back in the place of everything that is there now:  docker/restore.sh file
set -euo pipefail
file=$(realpath "${1:?which file?}")
cd "$(dirname "$0")"
gzip -dc "$file" | tail -n 1 | grep -q '^-- Dump completed' || { echo "$file is no complete back-up; nothing was changed." >&2; exit 1; }

docker compose stop app1 app2
docker compose exec -T database sh -c \
  'exec mysql -u root -p"$(cat /run/secrets/db_root_password)" -e "DROP DATABASE overenweer; CREATE DATABASE overenweer CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci; GRANT ALL ON overenweer.* TO overenweer@\`%\`"'
gzip -dc "$file" | docker compose exec -T database sh -c 'exec mysql -u overenweer -p"$(cat /run/secrets/db_password)" overenweer'
docker compose start app1 app2
echo "Restored from $file."
