-- When somebody last invited all who never signed in: whoever does that, holds the row meanwhile, so that nobody is invited twice at once.
CREATE TABLE people_inviting (
    organisation_id BIGINT      NOT NULL,
    last_at         DATETIME(6) NOT NULL,
    CONSTRAINT pk_people_inviting PRIMARY KEY (organisation_id),
    CONSTRAINT fk_people_inviting_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
