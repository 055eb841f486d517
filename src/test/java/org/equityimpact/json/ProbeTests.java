package org.equityimpact.json;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProbeTests {
    static void p(String label, byte[] b) {
        try {
            System.out.println(label + " -> OK " + (Bodies.READER.read(b) != null));
        } catch (UnreadableJson e) {
            System.out.println(label + " -> 400 " + e.line() + ":" + e.column() + " " + e.getMessage());
        } catch (InvalidProposal e) {
            System.out.println(label + " -> 422");
            e.mistakes()
                    .forEach(m -> System.out.println("      " + m.pointer() + " | " + m.detail() + " | " + m.hint()));
        } catch (Throwable e) {
            System.out.println(label + " -> !!! ");
            e.printStackTrace(System.out);
        }
    }

    static void u(String s) {
        p(s.length() > 70 ? s.substring(0, 70) : s, Bodies.json(s));
    }

    static void w(String s) {
        p(s, Bodies.with(s));
    }

    @Test
    void probe() {
        for (var f : Bodies.cases()) p(f.getFileName().toString(), Bodies.bytes(f));
        for (String s : new String[] {
            "",
            "  ",
            "[]",
            "3",
            "null",
            "{'title':'a'",
            "{'title':'a",
            "{'title':'a'} x",
            "{'title':'a'}{}",
            "{'a':1,\n 'a':2}",
            "{'a':NaN}",
            "{'a':-Infinity}",
            "{'a':Infinity}",
            "{'a':1 /*c*/}",
            "{'a': // c\n1}",
            "{a:1}",
            "{'a':01}",
            "{'a':+1}",
            "{'a':.5}",
            "{'a':1.}",
            "{'a':-}",
            "{'a':1e}",
            "{'a':1e999999999}",
            "{'a':1e99999999999}",
            "{'a':" + "9".repeat(2000) + "}",
            "{'a':" + "9".repeat(500) + "}",
            "{'a':[1,]}",
            "{'a':1,}",
            "{'a' 1}",
            "{'a':1 'b':2}",
            "{'a':tru}",
            "{'a':true1}",
            "{'a':'x\ny'}",
            "{'a':'x\\qy'}",
            "{'a':'\\u12G4'}",
            "{'a':'\\ud800'}",
            "{'a':'\\u0000'}",
            "{'a':[1}",
            "{'a':1]",
            "]",
            "{'a':" + "[".repeat(200),
            "{\"a\":'x'}".replace('\'', '`'),
            "{'a':\u0001}",
            "{,}",
            "{'':1",
            "hello",
            "\u0000\u0000{}"
        }) u(s);
        p("bom", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'});
        p("utf16le", "{\"a\":1}".getBytes(StandardCharsets.UTF_16LE));
        p("utf16be", "{\"a\":1}".getBytes(StandardCharsets.UTF_16BE));
        p("utf16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        p("badutf8", new byte[] {'{', '"', 'a', '\n', (byte) 0xC0, (byte) 0x80, '"', '}'});
        p("truncutf8", new byte[] {'{', '"', 'a', (byte) 0xC3});
        u("{}");
        u(
                "{'title':null,'organisation':{},'decision':{'typ':'x','type':'closure','direction':'ennd'},'organization':{}}");
        w(
                "'depth':'Screen','objectives':[null,3,{'text':''}],'reference':'','focalGroups':[{'group':'race.black','status':'mixed','shareAffected':0.2,'reportedRatio':2},{'group':'race.black','status':'mixd','shareAffected':45.5,'affected':'<5'},{'group':'black','status':'mixed','affected':2.5},{'group':'race.latino','status':'mixed','affected':3.0},{'group':'english_learners','status':'mixed'},{'group':'students','status':'mixed'},{'group':'xyzzy','status':'mixed'},{'group':'race.asian.vietnamese','status':'mixed'},{'group':'Race.Blck','status':'mixed'}]");
        w(
                "'schema':'equity-proposal/2','funding':{'currency':'dollars','amountTotal':'12','deficit':-1,'type':5},'monitoring':{'public':'yes','reviewDate':'2024-02-31','isPublic':true},'relatedPolicies':'x','legal':[],'priorAssessment':{'date':'May 2024'},'perceptions':[{'role':'r','item':'i','impact':6,'respondents':-1}],'intersections':[{'groups':['race.black']}],'annotations':3,'x~/y':1");
        p(
                "ind1",
                Bodies.with(
                        "'indicators':[{'id':'a','name':'n','groups':[{'name':'A','baseline':{'count':41,'total':40}}]},{'id':'a','name':'n','favourable':false,'source':' ','periodEnd':'2031','comparison':'named','referenceGroup':'C','groups':[{'name':'A','baseline':{'count':2.5}},{'name':' a','baseline':{'percent':145}},{'name':'B','projected':{'count':3,'total':0},'baseline':{'suppressed':true,'count':3}}]},{'id':'c','name':'n','favourable':true,'partition':false,'comparison':'all_others','groups':[{'name':'A','baseline':{'percent':-0.4}},{'name':'B','baseline':{'mean':0.4},'projected':{'percent':1}}]},{'id':'d','name':'n','favourable':true,'partition':true,'population':{'total':1000},'groups':[{'name':'A','baseline':{'count':1,'total':1000}},{'name':'B','baseline':{'count':1,'total':40},'projected':{'count':60}}]}]"));
        System.out.println(new String(ProposalSchema.json(), StandardCharsets.UTF_8).substring(0, 1500));
        byte[] b = Bodies.bytes(Bodies.cases().get(3));
        for (int r = 0; r < 5; r++) {
            long t = System.nanoTime();
            for (int i = 0; i < 2000; i++) Bodies.READER.read(b);
            System.out.println(b.length + " bytes: " + (System.nanoTime() - t) / 2000000.0 + " us");
        }
    }
}
