-- A published version is a frozen folder: rows are added, never changed. Only content_current moves.
CREATE TABLE content_version (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    module       VARCHAR(80)  NOT NULL,
    course       VARCHAR(80)  NOT NULL,
    folder       VARCHAR(80)  NOT NULL,
    number       INT          NOT NULL,
    digest       CHAR(64)     NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    published_by VARCHAR(200) NOT NULL,
    note         TEXT         NOT NULL,
    CONSTRAINT pk_content_version PRIMARY KEY (id),
    CONSTRAINT uq_content_version_number UNIQUE (module, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_content_version_digest ON content_version (module, digest);

CREATE TABLE content_file (
    version_id BIGINT                                             NOT NULL,
    path       VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bytes      LONGBLOB                                           NOT NULL,
    CONSTRAINT pk_content_file PRIMARY KEY (version_id, path),
    CONSTRAINT fk_content_file_version FOREIGN KEY (version_id) REFERENCES content_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE content_current (
    module     VARCHAR(80) NOT NULL,
    version_id BIGINT      NOT NULL,
    CONSTRAINT pk_content_current PRIMARY KEY (module),
    CONSTRAINT fk_content_current_version FOREIGN KEY (version_id) REFERENCES content_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What all modules share (glossary, statute register, the courses), frozen in the same way; the newest one counts.
CREATE TABLE content_register (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    digest       CHAR(64)    NOT NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_content_register PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE content_register_file (
    register_id BIGINT                                             NOT NULL,
    path        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    bytes       LONGBLOB                                           NOT NULL,
    CONSTRAINT pk_content_register_file PRIMARY KEY (register_id, path),
    CONSTRAINT fk_content_register_file_register FOREIGN KEY (register_id) REFERENCES content_register (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Held while something is put on the shelf, so that two nodes or two trainers don't number the same version.
CREATE TABLE content_lock (
    id INT NOT NULL,
    CONSTRAINT pk_content_lock PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO content_lock (id) VALUES (1);
