package org.equityimpact.docket;

/** How far an item of the agenda could be screened. */
public enum ItemState {
    ASSESSED,
    /** No proposal came with it, and it is of a type that needs one or may be. */
    UNASSESSED,
    /** No proposal came with it, and none is needed. */
    NOT_COVERED,
    /** It needs no assessment, for a named reason. */
    EXEMPT,
    /** What came with it cannot be read. */
    UNUSABLE
}
