package org.equityimpact.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar was built as. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Equity Impact Assessor " + (version == null ? "(not from its jar)" : version)};
    }
}
