-- A name of eighty signs from another script takes up to nine letters for each in an address.
ALTER TABLE report_file MODIFY COLUMN filter VARCHAR(2000) NOT NULL;
