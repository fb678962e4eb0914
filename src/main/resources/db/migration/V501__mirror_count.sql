-- How often each choice was made, per profession: numbers only, never who.
CREATE TABLE mirror_count (
    module     VARCHAR(80) NOT NULL,
    item       VARCHAR(80) NOT NULL,
    scene      VARCHAR(80) NOT NULL,
    profession VARCHAR(10) NOT NULL,
    choice     VARCHAR(80) NOT NULL,
    n          INT         NOT NULL,
    CONSTRAINT pk_mirror_count PRIMARY KEY (module, item, scene, profession, choice),
    CONSTRAINT ck_mirror_count_profession CHECK (profession IN ('GGZ', 'RVDK'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What is shown: the counts as they were at the last batch.
CREATE TABLE mirror_published (
    module       VARCHAR(80) NOT NULL,
    item         VARCHAR(80) NOT NULL,
    scene        VARCHAR(80) NOT NULL,
    profession   VARCHAR(10) NOT NULL,
    choice       VARCHAR(80) NOT NULL,
    n            INT         NOT NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_mirror_published PRIMARY KEY (module, item, scene, profession, choice)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- That somebody's first decision in a scene has been counted: a salted digest, from which neither person nor choice can be read.
CREATE TABLE mirror_marker (
    marker BINARY(32) NOT NULL,
    CONSTRAINT pk_mirror_marker PRIMARY KEY (marker)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE mirror_salt (
    id   INT        NOT NULL,
    salt BINARY(32) NOT NULL,
    CONSTRAINT pk_mirror_salt PRIMARY KEY (id),
    CONSTRAINT ck_mirror_salt_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO mirror_salt (id, salt) VALUES (1, RANDOM_BYTES(32));
