-- A professional register, or one chamber of it, as an administrator of the platform keeps it. checked_on is empty as long as nobody looked its rules and form up.
CREATE TABLE accreditation_register (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    name           VARCHAR(80)   NOT NULL,
    chamber        VARCHAR(80)   NOT NULL,
    unit           VARCHAR(10)   NOT NULL,
    delivery       VARCHAR(10)   NOT NULL,
    accredits      INT           NOT NULL,
    needs_test     INT           NOT NULL,
    digits         INT           NULL,
    digits_source  VARCHAR(300)  NOT NULL,
    note           VARCHAR(1000) NOT NULL,
    example        INT           NOT NULL,
    form_kind      VARCHAR(4)    NOT NULL,
    form_notation  VARCHAR(10)   NOT NULL,
    form_separator VARCHAR(10)   NOT NULL,
    form_columns   VARCHAR(1000) NOT NULL,
    checked_on     DATE          NULL,
    checked_by     BIGINT        NULL,
    checked_source VARCHAR(300)  NOT NULL,
    CONSTRAINT pk_accreditation_register PRIMARY KEY (id),
    CONSTRAINT uq_accreditation_register UNIQUE (name, chamber),
    CONSTRAINT fk_accreditation_register_checked FOREIGN KEY (checked_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Points for one module within a period, under the number that the register gave it. Which versions it covers stands beside it.
CREATE TABLE accreditation_accreditation (
    id          BIGINT        NOT NULL AUTO_INCREMENT,
    register_id BIGINT        NOT NULL,
    module      VARCHAR(80)   NOT NULL,
    activity    VARCHAR(60)   NOT NULL,
    edition     VARCHAR(60)   NOT NULL,
    points      DECIMAL(6, 2) NOT NULL,
    valid_from  DATE          NOT NULL,
    valid_until DATE          NOT NULL,
    state       VARCHAR(10)   NOT NULL,
    note        VARCHAR(500)  NOT NULL,
    kept_by     BIGINT        NOT NULL,
    kept_at     DATETIME(6)   NOT NULL,
    CONSTRAINT pk_accreditation_accreditation PRIMARY KEY (id),
    CONSTRAINT fk_accreditation_accreditation_register FOREIGN KEY (register_id) REFERENCES accreditation_register (id),
    CONSTRAINT fk_accreditation_accreditation_by FOREIGN KEY (kept_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE INDEX ix_accreditation_accreditation_module ON accreditation_accreditation (module);

CREATE TABLE accreditation_version (
    accreditation_id BIGINT NOT NULL,
    version_id       BIGINT NOT NULL,
    CONSTRAINT pk_accreditation_version PRIMARY KEY (accreditation_id, version_id),
    CONSTRAINT fk_accreditation_version_accreditation FOREIGN KEY (accreditation_id) REFERENCES accreditation_accreditation (id),
    CONSTRAINT fk_accreditation_version_version FOREIGN KEY (version_id) REFERENCES content_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What the register sent: rows are added, never changed.
CREATE TABLE accreditation_evidence (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    accreditation_id BIGINT       NOT NULL,
    name             VARCHAR(150) NOT NULL,
    kind             VARCHAR(40)  NOT NULL,
    size             INT          NOT NULL,
    bytes            LONGBLOB     NOT NULL,
    kept_by          BIGINT       NOT NULL,
    kept_at          DATETIME(6)  NOT NULL,
    CONSTRAINT pk_accreditation_evidence PRIMARY KEY (id),
    CONSTRAINT fk_accreditation_evidence_accreditation FOREIGN KEY (accreditation_id) REFERENCES accreditation_accreditation (id),
    CONSTRAINT fk_accreditation_evidence_by FOREIGN KEY (kept_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Held while awards are written or put on a list, so that two people at once write nothing double.
CREATE TABLE accreditation_lock (
    id INT NOT NULL,
    CONSTRAINT pk_accreditation_lock PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO accreditation_lock (id) VALUES (1);

-- Registers that the curriculum names, with what is known of them. None of them accredited anything; each is still to be looked up.
INSERT INTO accreditation_register
    (name, chamber, unit, delivery, accredits, needs_test, digits, digits_source, note, example, form_kind, form_notation, form_separator, form_columns, checked_on, checked_by, checked_source)
VALUES
    ('SKJ', 'Jeugd- en gezinsprofessionals', 'POINTS', 'HOLDER', 1, 1, NULL, '',
     'E-learning sluit af met een toets (SKJ-informatiebank). SKJ staat niet op PE-online: het bewijs gaat per mail, binnen vijf werkdagen. Nog te controleren: wie mailt en waarheen, hoe een registratienummer eruitziet, en in welke eenheid SKJ telt.',
     0, 'CSV', 'DUTCH', 'SEMICOLON', 'NUMBER=registratienummer\nNAME=naam\nACTIVITY=activiteitnummer\nMODULE=module\nFINISHED=afgerond op\nPOINTS=punten\nSERIAL=bewijsnummer', NULL, NULL, ''),
    ('SKJ', 'Gedragswetenschappers', 'POINTS', 'HOLDER', 0, 0, NULL, '',
     'SKJ accrediteert niet voor gedragswetenschappers; dat loopt via NIP en NVO (SKJ-informatiebank).',
     0, 'CSV', 'DUTCH', 'SEMICOLON', 'NUMBER=registratienummer\nNAME=naam\nACTIVITY=activiteitnummer\nMODULE=module\nFINISHED=afgerond op\nPOINTS=punten\nSERIAL=bewijsnummer', NULL, NULL, ''),
    ('NIP', '', 'POINTS', 'LIST', 1, 0, NULL, '',
     'Aanvraag en presentie lopen via PE-online (NIP). Nog te controleren: eisen aan e-learning, of een toets verplicht is, de eenheid, en hoe een nummer eruitziet.',
     0, 'CSV', 'ISO', 'SEMICOLON', 'ACTIVITY=PECourseID\nEDITION=PEEditionID\nNUMBER=externalPersonID\nFINISHED=endDate', NULL, NULL, ''),
    ('NVO', '', 'POINTS', 'LIST', 1, 0, NULL, '',
     'Nog te controleren: hoe NVO presentie aanneemt, eisen aan e-learning, of een toets verplicht is, de eenheid, en hoe een nummer eruitziet.',
     0, 'CSV', 'DUTCH', 'SEMICOLON', 'NUMBER=registratienummer\nNAME=naam\nACTIVITY=activiteitnummer\nMODULE=module\nFINISHED=afgerond op\nPOINTS=punten\nSERIAL=bewijsnummer', NULL, NULL, ''),
    ('FGzPt', '', 'HOURS', 'LIST', 1, 0, NULL, '',
     'Telt geaccrediteerde uren; studieactiviteiten alleen met toetsing en beschreven omvang (deels oudere pagina''s van FGzPt). Nog te controleren: of dat ook voor e-learning geldt, de vorm van de lijst, en hoe een nummer eruitziet.',
     0, 'CSV', 'DUTCH', 'SEMICOLON', 'NUMBER=registratienummer\nNAME=naam\nACTIVITY=activiteitnummer\nMODULE=module\nFINISHED=afgerond op\nPOINTS=uur\nSERIAL=bewijsnummer', NULL, NULL, ''),
    ('V&VN Kwaliteitsregister', '', 'POINTS', 'LIST', 1, 0, NULL, '',
     'Presentie gaat via PE-online; een aanbieder kan een zorginstelling mandaat geven om die in te voeren, en een geplakte lijst met nummers wordt aangenomen (V&VN). Nog te controleren: eisen aan e-learning, of een toets verplicht is, en hoe een nummer eruitziet.',
     0, 'CSV', 'ISO', 'SEMICOLON', 'ACTIVITY=PECourseID\nEDITION=PEEditionID\nNUMBER=externalPersonID\nFINISHED=endDate', NULL, NULL, ''),
    ('ABFE', '', 'POINTS', 'LIST', 1, 0, NULL, '',
     'E-learning voor artsen: eerst de vorm (ABFE), dan de inhoud; eenheden van een half uur, minimaal 30 minuten met toets (NIV over ABFE/GAIA, deels ouder). Nog te controleren: de vorm van de lijst, de eenheid, en hoe een nummer eruitziet.',
     0, 'CSV', 'ISO', 'SEMICOLON', 'ACTIVITY=PECourseID\nEDITION=PEEditionID\nNUMBER=externalPersonID\nFINISHED=endDate', NULL, NULL, '');
