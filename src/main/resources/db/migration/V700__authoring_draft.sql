-- What a trainer is writing, before it is published. At most one draft per module is open: open_mark is 1 while it is, NULL afterwards.
CREATE TABLE authoring_draft (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    module        VARCHAR(120) NOT NULL,
    course        VARCHAR(120) NOT NULL,
    folder        VARCHAR(120) NOT NULL,
    base_version  BIGINT       NULL,
    revision      INT          NOT NULL,
    opened_by     BIGINT       NULL,
    opened_at     DATETIME(6)  NOT NULL,
    edited_by     BIGINT       NULL,
    edited_at     DATETIME(6)  NOT NULL,
    open_mark     TINYINT      NULL,
    release_digest CHAR(64)    NULL,
    ending        VARCHAR(20)  NULL,
    ended_at      DATETIME(6)  NULL,
    CONSTRAINT authoring_draft_pk PRIMARY KEY (id),
    CONSTRAINT authoring_draft_one_open UNIQUE (module, open_mark),
    CONSTRAINT authoring_draft_base_fk FOREIGN KEY (base_version) REFERENCES content_version (id),
    CONSTRAINT authoring_draft_opened_fk FOREIGN KEY (opened_by) REFERENCES people_person (id),
    CONSTRAINT authoring_draft_edited_fk FOREIGN KEY (edited_by) REFERENCES people_person (id),
    CONSTRAINT authoring_draft_open_ck CHECK (open_mark IS NULL OR open_mark = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE authoring_draft_file (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    draft_id  BIGINT       NOT NULL,
    path      VARCHAR(200) NOT NULL,
    content   LONGBLOB     NOT NULL,
    CONSTRAINT authoring_draft_file_pk PRIMARY KEY (id),
    CONSTRAINT authoring_draft_file_path UNIQUE (draft_id, path),
    CONSTRAINT authoring_draft_file_draft_fk FOREIGN KEY (draft_id) REFERENCES authoring_draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who published which version, when and why. Appended, never changed.
CREATE TABLE authoring_publish_log (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    module        VARCHAR(120)  NOT NULL,
    version_id    BIGINT        NOT NULL,
    draft_id      BIGINT        NOT NULL,
    note          VARCHAR(1000) NOT NULL,
    published_by  BIGINT        NOT NULL,
    published_at  DATETIME(6)   NOT NULL,
    CONSTRAINT authoring_publish_log_pk PRIMARY KEY (id),
    CONSTRAINT authoring_publish_log_version UNIQUE (version_id),
    CONSTRAINT authoring_publish_log_version_fk FOREIGN KEY (version_id) REFERENCES content_version (id),
    CONSTRAINT authoring_publish_log_draft_fk FOREIGN KEY (draft_id) REFERENCES authoring_draft (id),
    CONSTRAINT authoring_publish_log_by_fk FOREIGN KEY (published_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
