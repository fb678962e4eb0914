-- What the owner's browser needs to open her vault with her passphrase, and what nobody can open without it. It belongs to a person, not to an
-- organisation: who leaves keeps hers. Deleting the person deletes all of it.
CREATE TABLE vault_vault (
    person_id   BIGINT       NOT NULL,
    version     INT          NOT NULL,
    data_key    CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    salt        CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    iterations  INT          NOT NULL,
    wrapped     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recovery    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    made_on     DATE         NOT NULL,
    puts        INT          NOT NULL,
    puts_since  DATETIME(6)  NOT NULL,
    CONSTRAINT pk_vault_vault PRIMARY KEY (person_id),
    CONSTRAINT fk_vault_vault_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE,
    CONSTRAINT ck_vault_vault_iterations CHECK (iterations >= 600000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The texts, sealed in the browser. Of the time only the day is kept; the hour stands inside, where its writer alone reads it.
CREATE TABLE vault_text (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    person_id  BIGINT       NOT NULL,
    kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place      VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version    INT          NOT NULL,
    sealed     MEDIUMTEXT   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_on DATE         NOT NULL,
    CONSTRAINT pk_vault_text PRIMARY KEY (id),
    CONSTRAINT uq_vault_text_slot UNIQUE (person_id, kind, place),
    CONSTRAINT fk_vault_text_vault FOREIGN KEY (person_id) REFERENCES vault_vault (person_id) ON DELETE CASCADE,
    CONSTRAINT ck_vault_text_kind CHECK (kind IN ('REFLECTION', 'NOTE', 'AID'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- That she told an organisation that she reflected on a module. It says the day and nothing else, and stays when the text goes.
CREATE TABLE vault_done (
    person_id       BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    module          VARCHAR(80) NOT NULL,
    done_on         DATE        NOT NULL,
    CONSTRAINT pk_vault_done PRIMARY KEY (person_id, organisation_id, module),
    CONSTRAINT fk_vault_done_person FOREIGN KEY (person_id) REFERENCES people_person (id) ON DELETE CASCADE,
    CONSTRAINT fk_vault_done_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
