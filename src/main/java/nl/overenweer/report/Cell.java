package nl.overenweer.report;

/**
 * So many enrolments of one team and one module that stand alike.
 *
 * @param team 0 for people without a team
 * @param month in which they were completed, counted from the first of the trend as 1; 0 where they were not, or longer ago
 */
record Cell(long team, String teamName, String module, Standing standing, int month, int number) {}
