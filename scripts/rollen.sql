-- SPDX-License-Identifier: EUPL-1.2
-- Two roles and one database: the owner migrates, the app reads and writes behind row-level security.
-- Use, as a superuser of the server: psql -v databank=vijftreden -f scripts/rollen.sql
-- Give both roles a password afterwards (\password vijftreden_app) or let pg_hba.conf vouch for them.
\set ON_ERROR_STOP on

SELECT 'CREATE ROLE ' || naam || ' LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION'
FROM unnest(ARRAY['vijftreden_eigenaar', 'vijftreden_app']) AS naam
WHERE naam NOT IN (SELECT rolname FROM pg_roles)
\gexec

CREATE DATABASE :"databank" OWNER vijftreden_eigenaar ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE :"databank" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"databank" TO vijftreden_app;

\connect :"databank"
ALTER SCHEMA public OWNER TO vijftreden_eigenaar;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO vijftreden_app;
-- TRUNCATE is not given: the app can empty no table.
ALTER DEFAULT PRIVILEGES FOR ROLE vijftreden_eigenaar IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO vijftreden_app;
ALTER DEFAULT PRIVILEGES FOR ROLE vijftreden_eigenaar IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO vijftreden_app;
