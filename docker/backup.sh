#!/usr/bin/env bash
# Writes all of the database into one file, while the product runs:  docker/backup.sh [file]
set -euo pipefail
cd "$(dirname "$0")"
file=${1:-backup-$(date +%Y%m%d-%H%M%S).sql.gz}

docker compose exec -T database sh -c \
  'exec mysqldump --single-transaction --no-tablespaces --hex-blob --set-gtid-purged=OFF -u overenweer -p"$(cat /run/secrets/db_password)" overenweer' \
  | gzip > "$file.part"
# a dump that was cut off lacks this last line
gzip -dc "$file.part" | tail -n 1 | grep -q '^-- Dump completed' || { echo "The dump is not complete; nothing was kept." >&2; rm -f "$file.part"; exit 1; }
mv "$file.part" "$file"
echo "$file"
