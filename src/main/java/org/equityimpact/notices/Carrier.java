package org.equityimpact.notices;

import org.equityimpact.store.Channel;
import org.equityimpact.store.Notice;
import org.equityimpact.store.NoticeState;

/** Carries notices out by one channel. */
interface Carrier {

    Channel channel();

    /** Makes one attempt; takes no longer than minutes, and whatever goes wrong is in the receipt. */
    Receipt carry(Notice notice);

    /** What becomes of a notice whose sender was gone before it said how its attempt ended. */
    NoticeState whenAbandoned();
}
