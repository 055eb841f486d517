package org.equityimpact.pages.drafts;

import java.util.List;
import org.equityimpact.pages.drafts.Asking.Progress;

/** A step in the list of all of them, with the pages that it is made of, if it is made of several. */
record NavItem(String title, String address, Progress progress, boolean current, boolean wrong, List<NavItem> parts) {}
