-- Rows are only ever added. They point at people and organisations by number without a foreign key: an erased person's rows stay.
CREATE TABLE audit_entry (
    number          BIGINT       NOT NULL,
    at_moment       DATETIME(6)  NOT NULL,
    act             VARCHAR(40)  NOT NULL,
    actor_id        BIGINT       NULL,
    organisation_id BIGINT       NULL,
    person_id       BIGINT       NULL,
    detail          VARCHAR(200) NOT NULL,
    hash            CHAR(64)     NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (number),
    INDEX ix_audit_entry_organisation (organisation_id, at_moment, number),
    INDEX ix_audit_entry_moment (at_moment, number),
    INDEX ix_audit_entry_person (person_id, number),
    INDEX ix_audit_entry_actor (actor_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Whoever adds holds this one row until the transaction ends, so that the chain has one order. It is never changed.
CREATE TABLE audit_turn (
    id TINYINT NOT NULL,
    CONSTRAINT pk_audit_turn PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO audit_turn (id) VALUES (1);
