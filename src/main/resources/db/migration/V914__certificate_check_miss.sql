-- Numbers that were never issued, counted per address from which they were asked (its digest, for a day): whoever tries many waits.
CREATE TABLE certificate_check_miss (
  subject CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  misses INT NOT NULL,
  last_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_certificate_check_miss PRIMARY KEY (subject),
  INDEX ix_certificate_check_miss_last (last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
