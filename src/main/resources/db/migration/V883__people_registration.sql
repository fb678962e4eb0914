-- At which of its domains an organisation lets people register themselves. That the domain is its own, the platform's administrator said
-- (people_domain, which a later migration makes): looked at each time, so that a domain that is taken away opens nothing.
CREATE TABLE people_open_domain (
    name            VARCHAR(190) NOT NULL,
    organisation_id BIGINT       NOT NULL,
    opened_at       DATETIME(6)  NOT NULL,
    CONSTRAINT pk_people_open_domain PRIMARY KEY (name, organisation_id),
    CONSTRAINT fk_people_open_domain_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A newcomer who has yet to show that the address is hers. The link holds a secret; here is only its digest.
CREATE TABLE people_registration (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    digest          CHAR(64)     NOT NULL,
    email           VARCHAR(190) NOT NULL,
    organisation_id BIGINT       NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    expires_at      DATETIME(6)  NOT NULL,
    used_at         DATETIME(6)  NULL,
    CONSTRAINT pk_people_registration PRIMARY KEY (id),
    CONSTRAINT uq_people_registration_digest UNIQUE (digest),
    CONSTRAINT fk_people_registration_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_people_registration_expires ON people_registration (expires_at);
