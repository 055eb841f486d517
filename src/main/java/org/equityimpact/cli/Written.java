package org.equityimpact.cli;

import java.util.function.Function;

/** How answers of one kind are written as JSON: on one line, and on many for people. */
record Written<R>(Function<R, byte[]> onOneLine, Function<R, byte[]> indented) {}
