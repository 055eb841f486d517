package org.equityimpact.rulecheck;

/** How the catalogue looks: by day, by night and on paper. */
final class CatalogueStyle {

    static final String CSS = """
            :root { --paper: #fdfdfb; --ink: #1d2329; --dim: #57606a; --line: #d9dde2; --soft: #f1f3f5; --link: #0b57a4;
              --red: #a3211b; --amber: #7a5200; --green: #1a6636; --blue: #24507f; }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #14181c; --ink: #e4e8ec; --dim: #a3adb8; --line: #333b44; --soft: #1d2329; --link: #7fb8f0;
                --red: #ff9a90; --amber: #f0c060; --green: #84d6a0; --blue: #9cc4ee; }
            }
            * { box-sizing: border-box; }
            html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
            @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
            body { margin: 0; padding: 0 1.5rem 4rem; background: var(--paper); color: var(--ink);
              font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
            header, .columns { max-width: 82rem; margin: 0 auto; }
            header { padding: 2rem 0 1rem; border-bottom: 1px solid var(--line); }
            h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
            h2 { font-size: 1.45rem; line-height: 1.25; margin: 2.5rem 0 .25rem; }
            h3 { font-size: 1.15rem; line-height: 1.3; margin: 0; }
            a { color: var(--link); }
            a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            .skip { position: absolute; left: -99rem; }
            .skip:focus { left: 1rem; top: 1rem; padding: .5rem; background: var(--paper); }
            .version, .weight, .points { color: var(--dim); }
            .version code { overflow-wrap: anywhere; }
            code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .875em; }
            pre { overflow-x: auto; padding: .75rem 1rem; background: var(--soft); border-radius: .4rem; }
            nav { font-size: .9rem; }
            nav h2 { font-size: .95rem; margin: 1.25rem 0 .25rem; }
            nav ul { margin: 0; padding-left: 1.1rem; }
            nav li { margin: .15rem 0; }
            nav a { text-decoration: none; }
            nav a:hover { text-decoration: underline; }
            @media (min-width: 62rem) {
              .columns { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 3rem; }
              nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-bottom: 2rem; }
            }
            article { margin: 1.25rem 0; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: .6rem; }
            article:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
            .anchor { color: var(--dim); text-decoration: none; font-weight: normal; }
            .badges { margin: .35rem 0 1rem; }
            .badge { display: inline-block; padding: 0 .5rem; border: 1px solid currentColor; border-radius: 1rem;
              font-size: .8rem; line-height: 1.45; }
            .critical, .review { color: var(--red); }
            .high { color: var(--amber); }
            .strength { color: var(--green); }
            .risk, .gap { color: var(--blue); }
            .medium, .low, .info { color: var(--dim); }
            .gate { margin: .5rem 0; padding: .4rem .8rem; border-left: .3rem solid var(--red); background: var(--soft); }
            .note { margin: .4rem 0; max-width: 46rem; }
            .lead { margin: .8rem 0 .2rem; color: var(--dim); font-size: .9rem; }
            .when { margin: 0; padding: 0; list-style: none; font-size: 1.05rem; }
            .when li { padding: .1rem 0 .1rem .9rem; border-left: .2rem solid var(--link); }
            .when .narrows { padding-left: 2.4rem; }
            blockquote { margin: 0; padding: .1rem 0 .1rem .9rem; border-left: .2rem solid var(--line); font-style: italic; }
            .wide { overflow-x: auto; margin: .9rem 0; }
            table { border-collapse: collapse; width: 100%; font-size: .9rem; }
            th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
            th { color: var(--dim); font-weight: 600; border-bottom-width: 2px; }
            dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: 1rem 0; font-size: .95rem; }
            dt { color: var(--dim); }
            dd { margin: 0; overflow-wrap: anywhere; }
            summary { cursor: pointer; color: var(--dim); font-size: .95rem; }
            .cases { margin: .4rem 0 0; padding: 0; list-style: none; font-size: .95rem; }
            .cases li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .5rem; padding: .1rem 0; }
            .expect { font-size: .85rem; color: var(--dim); }
            .expect.fires { color: var(--red); }
            .expect.clear { color: var(--green); }
            .expect.cannot_tell { color: var(--amber); }
            @media (max-width: 36rem) {
              body { padding: 0 1rem 3rem; }
              dl, .cases li { grid-template-columns: 1fr; gap: 0; }
              dd { margin-bottom: .5rem; }
            }
            @media print {
              :root { --paper: #fff; --ink: #000; --dim: #444; --line: #bbb; --soft: #fff; --link: #000; }
              body { font-size: 10pt; padding: 0; }
              .columns { display: block; }
              nav { position: static; max-height: none; columns: 2; }
              nav h2, nav li { break-inside: avoid; }
              main { break-before: page; }
              article { border-width: 1px 0 0; border-radius: 0; padding: .6rem 0; }
              h2, h3, .badges, summary { break-after: avoid; }
              tr, .cases li { break-inside: avoid; }
              .skip, .anchor { display: none; }
            }
            """;

    private CatalogueStyle() {}
}
