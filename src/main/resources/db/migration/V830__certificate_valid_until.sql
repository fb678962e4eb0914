-- The last day on which a certificate counts, where its module says that it expires; copied when it is issued, like all that it says.
ALTER TABLE certificate_certificate ADD COLUMN valid_until DATE NULL;
