-- Who changes what an organisation asks of its people, takes its turn: one at a time per organisation.
CREATE TABLE enrolment_turn (
    organisation_id BIGINT NOT NULL,
    turns           BIGINT NOT NULL,
    CONSTRAINT pk_enrolment_turn PRIMARY KEY (organisation_id),
    CONSTRAINT fk_enrolment_turn_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO enrolment_turn (organisation_id, turns)
SELECT o.id, 0
FROM people_organisation o;
