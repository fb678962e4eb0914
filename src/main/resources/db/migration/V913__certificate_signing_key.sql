-- The keys that sign badges. One is in use (slot 1); the others sign no more and stay public, so that what they signed can be checked.
CREATE TABLE certificate_signing_key (
  id BIGINT NOT NULL AUTO_INCREMENT,
  thumbprint CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_key BLOB NOT NULL,
  private_key BLOB NOT NULL,
  sealed BOOLEAN NOT NULL,
  slot INT NULL,
  made_at DATETIME(6) NOT NULL,
  retired_at DATETIME(6) NULL,
  CONSTRAINT pk_certificate_signing_key PRIMARY KEY (id),
  CONSTRAINT uq_certificate_signing_key_thumbprint UNIQUE (thumbprint),
  CONSTRAINT uq_certificate_signing_key_slot UNIQUE (slot)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
