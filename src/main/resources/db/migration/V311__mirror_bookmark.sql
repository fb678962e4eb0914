-- How far the ledger has been counted. 'former' is how far it was at least five minutes before: from there it is read again, since a step that
-- took its number first may come into the ledger later. Who was counted already is told by mirror_marker.
CREATE TABLE mirror_bookmark (
    id       INT         NOT NULL,
    counted  BIGINT      NOT NULL,
    former   BIGINT      NOT NULL,
    moved_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_mirror_bookmark PRIMARY KEY (id),
    CONSTRAINT ck_mirror_bookmark_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mirror_bookmark (id, counted, former, moved_at) VALUES (1, 0, 0, '2026-01-01 00:00:00');
