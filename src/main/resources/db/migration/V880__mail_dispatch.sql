-- Letters on their way, written in the transaction of the act that they tell of. One row per occasion, whoever posts it and how often.
CREATE TABLE mail_dispatch (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    reference       CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occasion        VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_id BIGINT       NULL,
    address         VARCHAR(190) NOT NULL,
    name            VARCHAR(120) NOT NULL,
    language        CHAR(2)      NOT NULL,
    urgent          BOOLEAN      NOT NULL,
    secret          BOOLEAN      NOT NULL,
    subject         VARCHAR(200) NOT NULL,
    text_part       MEDIUMTEXT   NOT NULL,
    html_part       MEDIUMTEXT   NOT NULL,
    unsubscribe     VARCHAR(500) NULL,
    posted_at       DATETIME(6)  NOT NULL,
    not_before      DATETIME(6)  NOT NULL,
    useless_after   DATETIME(6)  NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    tries           INT          NOT NULL,
    claimed_by      CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    claimed_until   DATETIME(6)  NULL,
    handed_at       DATETIME(6)  NULL,
    done_at         DATETIME(6)  NULL,
    fault           VARCHAR(60)  NULL,
    detail          VARCHAR(300) NULL,
    CONSTRAINT pk_mail_dispatch PRIMARY KEY (id),
    CONSTRAINT uq_mail_dispatch_occasion UNIQUE (occasion),
    CONSTRAINT uq_mail_dispatch_reference UNIQUE (reference),
    CONSTRAINT fk_mail_dispatch_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
    CONSTRAINT ck_mail_dispatch_state CHECK (state IN ('WAITING', 'HANDED', 'SENT', 'FAILED', 'UNSURE', 'LAPSED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_mail_dispatch_state ON mail_dispatch (state, not_before);
CREATE INDEX ix_mail_dispatch_organisation ON mail_dispatch (organisation_id, posted_at);
CREATE INDEX ix_mail_dispatch_address ON mail_dispatch (address, posted_at);

-- When an organisation's people get no ordinary mail; ours where there is no row. Minutes since midnight in the Netherlands.
CREATE TABLE mail_quiet (
    organisation_id BIGINT  NOT NULL,
    from_minute     INT     NOT NULL,
    until_minute    INT     NOT NULL,
    weekend         BOOLEAN NOT NULL,
    CONSTRAINT pk_mail_quiet PRIMARY KEY (organisation_id),
    CONSTRAINT fk_mail_quiet_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
