-- How long certificates hold in one organisation; an empty module stands for all modules without a line of their own.
CREATE TABLE certificate_validity (
  id BIGINT NOT NULL AUTO_INCREMENT,
  organisation_id BIGINT NOT NULL,
  module VARCHAR(100) NOT NULL,
  months INT NOT NULL,
  set_by BIGINT NOT NULL,
  set_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_certificate_validity PRIMARY KEY (id),
  CONSTRAINT uq_certificate_validity UNIQUE (organisation_id, module),
  CONSTRAINT fk_certificate_validity_organisation FOREIGN KEY (organisation_id) REFERENCES people_organisation (id),
  CONSTRAINT fk_certificate_validity_person FOREIGN KEY (set_by) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
