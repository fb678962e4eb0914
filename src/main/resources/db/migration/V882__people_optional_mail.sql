-- Whether she wants mail that she need not get: of what she chose herself, and the weekly summary of a manager.
ALTER TABLE people_person ADD COLUMN optional_mail BOOLEAN NOT NULL DEFAULT TRUE;

-- Keys by which the product knows its own links again; made by itself, once.
CREATE TABLE people_key (
    name    VARCHAR(20) NOT NULL,
    secret  CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_people_key PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
