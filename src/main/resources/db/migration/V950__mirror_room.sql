-- Two organisations of one region that share figures: each says yes by itself, and a row without both is an offer. Who said so stands in the audit log.
CREATE TABLE mirror_room (
    ggz_id      BIGINT      NOT NULL,
    rvdk_id     BIGINT      NOT NULL,
    ggz_yes_at  DATETIME(6) NULL,
    rvdk_yes_at DATETIME(6) NULL,
    CONSTRAINT pk_mirror_room PRIMARY KEY (ggz_id, rvdk_id),
    CONSTRAINT fk_mirror_room_ggz FOREIGN KEY (ggz_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_mirror_room_rvdk FOREIGN KEY (rvdk_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
