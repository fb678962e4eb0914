-- The OpenID provider by which an organisation's people sign in. The client's secret is sealed with a key from the environment.
CREATE TABLE people_provider (
    organisation_id  BIGINT       NOT NULL,
    code             VARCHAR(40)  NOT NULL,
    issuer           VARCHAR(250) NOT NULL,
    client           VARCHAR(250) NOT NULL,
    sealed           VARCHAR(1000) NULL,
    scopes           VARCHAR(250) NOT NULL,
    role_claim       VARCHAR(120) NOT NULL,
    role_rules       VARCHAR(4000) NOT NULL,
    profession_claim VARCHAR(120) NOT NULL,
    profession_rules VARCHAR(4000) NOT NULL,
    team_claim       VARCHAR(120) NOT NULL,
    team_rules       VARCHAR(4000) NOT NULL,
    otherwise        VARCHAR(30)  NOT NULL,
    email_trusted    BOOLEAN      NOT NULL,
    factor_trusted   BOOLEAN      NOT NULL,
    active           BOOLEAN      NOT NULL,
    changed_at       DATETIME(6)  NOT NULL,
    worked_at        DATETIME(6)  NULL,
    CONSTRAINT pk_people_provider PRIMARY KEY (organisation_id),
    CONSTRAINT uq_people_provider_code UNIQUE (code),
    CONSTRAINT fk_people_provider_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whose e-mail addresses these are; told by the platform's administrator, so that no organisation claims another's people.
CREATE TABLE people_domain (
    domain          VARCHAR(190) NOT NULL,
    organisation_id BIGINT       NOT NULL,
    CONSTRAINT pk_people_domain PRIMARY KEY (domain),
    CONSTRAINT fk_people_domain_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One try to sign in at a provider. The state is used once, on whatever node the answer arrives; only digests are kept.
CREATE TABLE people_sign_on (
    state_digest    CHAR(64)      NOT NULL,
    organisation_id BIGINT        NOT NULL,
    browser_digest  CHAR(64)      NOT NULL,
    return_to       VARCHAR(1000) NOT NULL,
    made_at         DATETIME(6)   NOT NULL,
    used_at         DATETIME(6)   NULL,
    CONSTRAINT pk_people_sign_on PRIMARY KEY (state_digest),
    CONSTRAINT fk_people_sign_on_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_people_sign_on_made ON people_sign_on (made_at);

-- Who somebody is at a provider: (issuer, subject) and nothing else names her there.
CREATE TABLE people_sign_on_link (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    issuer          VARCHAR(250) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id       BIGINT       NOT NULL,
    linked_at       DATETIME(6)  NOT NULL,
    last_at         DATETIME(6)  NOT NULL,
    CONSTRAINT pk_people_sign_on_link PRIMARY KEY (id),
    CONSTRAINT uq_people_sign_on_link UNIQUE (organisation_id, issuer, subject),
    CONSTRAINT fk_people_sign_on_link_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_people_sign_on_link_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_people_sign_on_link_person ON people_sign_on_link (person_id, organisation_id);
