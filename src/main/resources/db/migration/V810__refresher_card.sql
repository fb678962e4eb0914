-- Who uses the refreshers, for which organisation: up to when her ledger was looked through, and whether she switched them off.
CREATE TABLE refresher_learner (
    person_id       BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    caught_up_to    DATETIME(6) NOT NULL,
    paused_at       DATETIME(6) NULL,
    CONSTRAINT pk_refresher_learner PRIMARY KEY (person_id, organisation_id),
    CONSTRAINT fk_refresher_learner_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_refresher_learner_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- One thing that one person is asked again. When it comes back follows from refresher_review, and stands here to be found.
CREATE TABLE refresher_card (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(10)  NOT NULL,
    subject         VARCHAR(250) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    module          VARCHAR(80)  NOT NULL,
    learned_at      DATETIME(6)  NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    first_due       DATE         NOT NULL,
    due             DATE         NOT NULL,
    stability       DOUBLE       NULL,
    difficulty      DOUBLE       NULL,
    asked_on        DATE         NULL,
    asked_at        DATETIME(6)  NULL,
    times           INT          NOT NULL,
    gone            VARCHAR(10)  NULL,
    CONSTRAINT pk_refresher_card PRIMARY KEY (id),
    CONSTRAINT uq_refresher_card_subject UNIQUE (person_id, organisation_id, kind, subject),
    CONSTRAINT fk_refresher_card_person FOREIGN KEY (person_id) REFERENCES people_person (id),
    CONSTRAINT fk_refresher_card_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT ck_refresher_card_kind CHECK (kind IN ('LAW', 'QUESTION', 'TERM')),
    CONSTRAINT ck_refresher_card_gone CHECK (gone IN ('REMOVED', 'LAPSED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What happened to a card, in the order it happened. Rows are added, never changed.
CREATE TABLE refresher_review (
    card_id         BIGINT      NOT NULL,
    seq             INT         NOT NULL,
    person_id       BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    deed            VARCHAR(10) NOT NULL,
    rating          VARCHAR(10) NULL,
    given           TEXT        NOT NULL,
    ticket          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_day          DATE        NOT NULL,
    at              DATETIME(6) NOT NULL,
    CONSTRAINT pk_refresher_review PRIMARY KEY (card_id, seq),
    CONSTRAINT uq_refresher_review_ticket UNIQUE (card_id, ticket),
    CONSTRAINT fk_refresher_review_card FOREIGN KEY (card_id) REFERENCES refresher_card (id),
    CONSTRAINT ck_refresher_review_deed CHECK (deed IN ('ASKED', 'EASED', 'UNDONE', 'RENEWED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How far the timer looked through all ledgers, and for which registers of terms and law.
CREATE TABLE refresher_sweep (
    id       INT         NOT NULL,
    swept_to DATETIME(6) NOT NULL,
    law_of   DATETIME(6) NOT NULL,
    CONSTRAINT pk_refresher_sweep PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO refresher_sweep (id, swept_to, law_of) VALUES (1, '2000-01-01 00:00:00', '2000-01-01 00:00:00');
