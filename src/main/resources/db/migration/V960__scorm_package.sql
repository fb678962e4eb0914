-- A package of another tool, and each version of it that was brought. An organisation's own, or (NULL) everybody's.
CREATE TABLE scorm_package (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NULL,
    current_id      BIGINT       NULL,
    made_at         DATETIME(6)  NOT NULL,
    CONSTRAINT pk_scorm_package PRIMARY KEY (id),
    CONSTRAINT fk_scorm_package_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- It never changes once it is whole (imported_at): whoever runs one goes on with it when the next one comes.
CREATE TABLE scorm_version (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    package_id    BIGINT       NOT NULL,
    number        INT          NOT NULL,
    digest        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    standard      VARCHAR(20)  NOT NULL,
    title         VARCHAR(300) NOT NULL,
    manifest_path VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    zip_bytes     BIGINT       NOT NULL,
    bytes         BIGINT       NOT NULL,
    files         INT          NOT NULL,
    findings      LONGTEXT     NOT NULL,
    brought_by    BIGINT       NOT NULL,
    begun_at      DATETIME(6)  NOT NULL,
    imported_at   DATETIME(6)  NULL,
    CONSTRAINT pk_scorm_version PRIMARY KEY (id),
    CONSTRAINT uq_scorm_version_number UNIQUE (package_id, number),
    CONSTRAINT fk_scorm_version_package FOREIGN KEY (package_id) REFERENCES scorm_package (id) ON DELETE CASCADE,
    CONSTRAINT fk_scorm_version_person FOREIGN KEY (brought_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_scorm_version_digest ON scorm_version (digest);

CREATE TABLE scorm_file (
    version_id BIGINT       NOT NULL,
    file_no    INT          NOT NULL,
    path       VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bytes      BIGINT       NOT NULL,
    CONSTRAINT pk_scorm_file PRIMARY KEY (version_id, file_no),
    CONSTRAINT uq_scorm_file_path UNIQUE (version_id, path),
    CONSTRAINT fk_scorm_file_version FOREIGN KEY (version_id) REFERENCES scorm_version (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Parts of one megabyte, so that a film streams from any place in it, and nothing is ever held whole.
CREATE TABLE scorm_file_part (
    version_id BIGINT     NOT NULL,
    file_no    INT        NOT NULL,
    part_no    INT        NOT NULL,
    bytes      MEDIUMBLOB NOT NULL,
    CONSTRAINT pk_scorm_file_part PRIMARY KEY (version_id, file_no, part_no),
    CONSTRAINT fk_scorm_file_part_file FOREIGN KEY (version_id, file_no) REFERENCES scorm_file (version_id, file_no) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A package that is being taken in, beside the page that brought it; what came of it stands here for a week.
CREATE TABLE scorm_import (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    for_all         TINYINT      NOT NULL,
    package_id      BIGINT       NULL,
    version_id      BIGINT       NULL,
    file_name       VARCHAR(200) NOT NULL,
    zip_bytes       BIGINT       NOT NULL,
    stage           VARCHAR(10)  NOT NULL,
    bytes_done      BIGINT       NOT NULL,
    bytes_total     BIGINT       NOT NULL,
    findings        LONGTEXT     NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    beat_at         DATETIME(6)  NOT NULL,
    finished_at     DATETIME(6)  NULL,
    CONSTRAINT pk_scorm_import PRIMARY KEY (id),
    CONSTRAINT fk_scorm_import_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_scorm_import_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT ck_scorm_import_stage CHECK (stage IN ('WAITING', 'RUNNING', 'DONE', 'REFUSED', 'FAILED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_scorm_import_stage ON scorm_import (stage, beat_at);

-- Which module was published with which version of a package: what is used is not taken away.
CREATE TABLE scorm_use (
    version_id BIGINT      NOT NULL,
    module     VARCHAR(80) NOT NULL,
    CONSTRAINT pk_scorm_use PRIMARY KEY (version_id, module),
    CONSTRAINT fk_scorm_use_version FOREIGN KEY (version_id) REFERENCES scorm_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
