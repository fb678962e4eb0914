-- What parts of packages share about one learner: objectives, and stores of data. Of all packages that she does in an organisation (scope 0),
-- or of one registration. A name may be long: it is found by its digest. And which registration wrote it last: who begins a package again
-- doesn't find what that package wrote itself.
CREATE TABLE scorm_shared (
    person_id       BIGINT        NOT NULL,
    organisation_id BIGINT        NOT NULL,
    scope           BIGINT        NOT NULL,
    kind            VARCHAR(9)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest          CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name            VARCHAR(4000) NOT NULL,
    content         LONGTEXT      NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    registration_id BIGINT        NOT NULL,
    CONSTRAINT pk_scorm_shared PRIMARY KEY (person_id, organisation_id, scope, kind, digest),
    CONSTRAINT fk_scorm_shared_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_scorm_shared_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT fk_scorm_shared_registration FOREIGN KEY (registration_id) REFERENCES scorm_registration (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
