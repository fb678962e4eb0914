-- Keys with which an organisation's own system brings in people (SCIM). Only digests are kept.
CREATE TABLE people_scim_token (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    label           VARCHAR(120) NOT NULL,
    digest          CHAR(64)     NOT NULL,
    made_by         BIGINT       NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    expires_at      DATETIME(6)  NOT NULL,
    last_used_at    DATETIME(6)  NULL,
    withdrawn_at    DATETIME(6)  NULL,
    CONSTRAINT pk_people_scim_token PRIMARY KEY (id),
    CONSTRAINT uq_people_scim_token_digest UNIQUE (digest),
    CONSTRAINT fk_people_scim_token_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_scim_token_maker FOREIGN KEY (made_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What such a system told of somebody besides what her account says.
CREATE TABLE people_scim_user (
    organisation_id BIGINT       NOT NULL,
    person_id       BIGINT       NOT NULL,
    external_id     VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    given_name      VARCHAR(120) NULL,
    family_name     VARCHAR(120) NULL,
    standing        VARCHAR(10)  NOT NULL,
    CONSTRAINT pk_people_scim_user PRIMARY KEY (organisation_id, person_id),
    CONSTRAINT uq_people_scim_user_external UNIQUE (organisation_id, external_id),
    CONSTRAINT fk_people_scim_user_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_scim_user_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT ck_people_scim_user_standing CHECK (standing IN ('ACTIVE', 'INACTIVE', 'REMOVED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How such a system calls a team.
CREATE TABLE people_scim_group (
    team_id         BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    external_id     VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_people_scim_group PRIMARY KEY (team_id),
    CONSTRAINT uq_people_scim_group_external UNIQUE (organisation_id, external_id),
    CONSTRAINT fk_people_scim_group_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_scim_group_team FOREIGN KEY (team_id) REFERENCES people_team (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
