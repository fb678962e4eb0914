-- How an organisation's people sign in: read with every request, so it stands beside the organisation itself.
ALTER TABLE people_organisation
    ADD COLUMN passwords_refused BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN factor_required   BOOLEAN NOT NULL DEFAULT FALSE;

-- A session that an organisation's own provider opened gives rights in that organisation only.
-- proved_at: a second factor was shown; as long as it is asked for and not shown, a session gives no rights.
ALTER TABLE people_session
    ADD COLUMN through_organisation_id BIGINT      NULL,
    ADD COLUMN proved_at               DATETIME(6) NULL,
    ADD CONSTRAINT fk_people_session_through FOREIGN KEY (through_organisation_id) REFERENCES people_organisation (id);

-- The shared secret is sealed with a key from the environment; a code's step is kept, so that no code works twice.
CREATE TABLE people_factor (
    person_id    BIGINT       NOT NULL,
    sealed       VARCHAR(255) NOT NULL,
    begun_at     DATETIME(6)  NOT NULL,
    begun_in     BIGINT       NOT NULL,
    confirmed_at DATETIME(6)  NULL,
    last_step    BIGINT       NOT NULL,
    CONSTRAINT pk_people_factor PRIMARY KEY (person_id),
    CONSTRAINT fk_people_factor_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE people_recovery_code (
    id        BIGINT      NOT NULL AUTO_INCREMENT,
    person_id BIGINT      NOT NULL,
    digest    CHAR(64)    NOT NULL,
    used_at   DATETIME(6) NULL,
    CONSTRAINT pk_people_recovery_code PRIMARY KEY (id),
    CONSTRAINT uq_people_recovery_code UNIQUE (person_id, digest),
    CONSTRAINT fk_people_recovery_code_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
