package org.equityimpact.rulecheck;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.equityimpact.rules.SourceProblem;

/** Writes a run as JUnit XML, which build servers read: a suite for each rule, a test for each case, named by its sentence. */
public final class JUnitReport {

    private static final double NANOS = 1e9;

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static void write(TestRun run, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            new JUnitReport(xml).write(run);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("the report cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(TestRun run) throws XMLStreamException {
        var unfit = run.unfit();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("testsuites", "rules", run.cases() + unfit.size(), run.failed(), unfit.size(), seconds(all(run)));
        for (var rule : run.rules()) {
            suite(rule);
        }
        if (!unfit.isEmpty()) {
            unfit(unfit);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void suite(RuleTest rule) throws XMLStreamException {
        String name = rule.rule().name();
        start("testsuite", name, rule.results().size(), rule.failures().size(), 0, seconds(rule.results()));
        for (var result : rule.results()) {
            testCase(rule.rule().dimension() + "." + name, result.ruleCase().name(), seconds(List.of(result)));
            if (!result.isAsExpected()) {
                told("failure", "expected " + result.expected() + "; came " + result.came(), result.explanation());
            }
            end();
        }
        end();
    }

    private void unfit(List<SourceProblem> problems) throws XMLStreamException {
        start("testsuite", "not fit to be asked", problems.size(), 0, problems.size(), seconds(List.of()));
        for (var problem : problems) {
            testCase("unfit." + problem.path(), problem.check() + placed(problem), seconds(List.of()));
            told("error", problem.text(), problem.toString());
            end();
        }
        end();
    }

    private static String placed(SourceProblem problem) {
        return problem.line() == null ? "" : " in line " + problem.line();
    }

    private void start(String element, String name, int tests, int failures, int errors, String seconds)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("name", name);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        if (element.equals("testsuite")) {
            attribute("skipped", "0");
        }
        attribute("time", seconds);
        xml.writeCharacters("\n");
    }

    private void testCase(String className, String name, String seconds) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", className);
        attribute("name", name);
        attribute("time", seconds);
    }

    private void told(String element, String message, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("message", message);
        attribute("type", element.equals("failure") ? "not as expected" : "not fit");
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private static List<CaseResult> all(TestRun run) {
        return run.rules().stream().flatMap(rule -> rule.results().stream()).toList();
    }

    private static String seconds(List<CaseResult> results) {
        return String.format(
                Locale.ROOT,
                "%.3f",
                results.stream().mapToLong(CaseResult::nanos).sum() / NANOS);
    }

    /** XML has no way to write most control characters and halves of characters. */
    private static String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> legal.appendCodePoint(isLegal(letter) ? letter : '\uFFFD'));
        return legal.toString();
    }

    private static boolean isLegal(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= ' ' && letter < Character.MIN_SURROGATE
                || letter > Character.MAX_SURROGATE && letter != 0xFFFE && letter != 0xFFFF;
    }
}
