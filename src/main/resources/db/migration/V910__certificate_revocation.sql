-- Each time that a certificate is revoked or given back: a line that stays. How it stands now is beside what it says, and follows from the last line.
CREATE TABLE certificate_revocation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  certificate_id BIGINT NOT NULL,
  revoked BOOLEAN NOT NULL,
  reason VARCHAR(500) NOT NULL,
  by_person_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT pk_certificate_revocation PRIMARY KEY (id),
  CONSTRAINT fk_certificate_revocation_certificate FOREIGN KEY (certificate_id) REFERENCES certificate_certificate (id),
  CONSTRAINT fk_certificate_revocation_person FOREIGN KEY (by_person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE certificate_certificate
  ADD COLUMN revoked_at DATETIME(6) NULL,
  ADD COLUMN revoked_reason VARCHAR(500) NULL,
  ADD INDEX ix_certificate_organisation (organisation_id, completed_at),
  ADD INDEX ix_certificate_until (valid_until),
  ADD INDEX ix_certificate_revoked (revoked_at);
