-- What whoever checks a number may see: chosen for one certificate, or by its holder for all that have no choice of their own. Without either: the least.
ALTER TABLE certificate_certificate ADD COLUMN showing VARCHAR(10) NULL;

CREATE TABLE certificate_holder (
  person_id BIGINT NOT NULL,
  showing VARCHAR(10) NOT NULL,
  chosen_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_certificate_holder PRIMARY KEY (person_id),
  CONSTRAINT fk_certificate_holder_person FOREIGN KEY (person_id) REFERENCES people_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
