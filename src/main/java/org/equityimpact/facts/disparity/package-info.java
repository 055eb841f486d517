/**
 * The arithmetic of disparity: what indicator figures say about groups, exactly and without a judgement of law.
 *
 * <p>Ratios and gaps are kept as fractions and compared by multiplying across; doubles are for showing only. What is
 * undefined, infinite, withheld or too small has a status and no figure. A level says how far a group stands above the
 * policy lines; beside it stands the level that figures not given could still show ({@code possible}), which deleting any
 * figure never puts below the level of the whole table.
 *
 * <p><b>What disclosure defends.</b> A group of fewer members than the minimum, and a count below it that is not 0, is
 * hidden with all that follows from it. Whoever knows the method, everything published (to six decimals), the size of every
 * group and how many are counted in all cannot tell a hidden count: a sum over hidden groups (all others, the population, a
 * parent, a share of all, two periods, two layers, and differences and combinations of these) is told only where it hides
 * at least two, is itself no small number, and by itself leaves each of them at least half of the small values (5 of 1 to
 * 9 for a minimum of 10); otherwise another group is hidden, or the sum is not told. The group hidden with another is the
 * one of fewest members, since choosing by counts would tell of them, and of several as large the one submitted last. Nor
 * do notes, levels, the choice of a reference or a parent's average go by hidden figures.
 *
 * <p>Half is held of each sum alone, not of all that is published taken together, which may leave fewer. Of that, {@code
 * DisparityAttackTests} plays the onlooker: for a minimum of 10, each hidden count must have at least four values among the
 * tables with the same publication. That is tried on drawn tables, and not proved of all.
 *
 * <p><b>What it does not defend.</b> Zero counts are shown, and so are all but a few (298 of 300 tells 2 who are not
 * counted): that is the policy. A percent without a total is shown, as nothing says how small it is. Sums across several
 * indicators (by race in one, by school in another, or the same group in two years submitted apart), and what an onlooker
 * has from elsewhere about single groups, are beyond the sight of one indicator. Projections are estimates and no record of
 * students: their counts may be small, but a group hidden before the decision stays hidden after it.
 */
@NullMarked
@NamedInterface("disparity")
package org.equityimpact.facts.disparity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
