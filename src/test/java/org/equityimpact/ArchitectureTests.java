package org.equityimpact;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludePackageInfos;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(
        packages = "org.equityimpact",
        importOptions = {DoNotIncludeTests.class, DoNotIncludePackageInfos.class})
class ArchitectureTests {

    @ArchTest
    static final ArchRule theProposalIsPlainData = classes()
            .that()
            .resideInAPackage("..proposal..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "jakarta.validation.constraints..",
                    "com.fasterxml.jackson.annotation..",
                    "org.equityimpact.proposal..");

    @ArchTest
    static final ArchRule factsArePlainJavaAndArithmetic = classes()
            .that()
            .resideInAPackage("..facts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.numbers..",
                    "org.apache.commons.statistics..",
                    "org.equityimpact.facts..",
                    "org.equityimpact.proposal..");

    @ArchTest
    static final ArchRule theAssessmentIsPlainJava = classes()
            .that()
            .resideInAPackage("..assessment..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "org.equityimpact.assessment..",
                    "org.equityimpact.facts..",
                    "org.equityimpact.proposal..");

    @ArchTest
    static final ArchRule spreadsheetsArePlainJava = classes()
            .that()
            .resideInAPackage("..spreadsheet..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.parsers..",
                    "org.xml.sax..",
                    "org.jspecify..",
                    "org.apache.poi..",
                    "org.apache.commons.csv..",
                    "org.equityimpact.spreadsheet..",
                    "org.equityimpact.json..",
                    "org.equityimpact.proposal..");

    @ArchTest
    static final ArchRule onlySpreadsheetsKnowWorkbooks = noClasses()
            .that()
            .resideOutsideOfPackage("..spreadsheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule chartsArePlainJavaAndARenderer = classes()
            .that()
            .resideInAPackage("..charts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.imageio..",
                    "javax.xml.stream..",
                    "org.jspecify..",
                    "org.apache.commons.csv..",
                    "com.github.weisj.jsvg..",
                    "org.equityimpact.charts..",
                    "org.equityimpact.facts..",
                    "org.equityimpact.proposal..");

    @ArchTest
    static final ArchRule onlyChartsTakePictures = noClasses()
            .that()
            .resideOutsideOfPackage("..charts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "com.github.weisj.jsvg..");

    @ArchTest
    static final ArchRule onlyPaperKnowsHowToPrint = noClasses()
            .that()
            .resideOutsideOfPackage("..paper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule onlyTheRulesKnowDrools = noClasses()
            .that()
            .resideOutsideOfPackage("..rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsSql = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyNoticesSendMail = noClasses()
            .that()
            .resideOutsideOfPackage("..notices..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..");

    @ArchTest
    static final ArchRule theClockComesIn =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @Test
    void packagesUseOnlyWhatTheyMay() {
        ApplicationModules.of(EquityImpactAssessor.class).verify();
    }
}
