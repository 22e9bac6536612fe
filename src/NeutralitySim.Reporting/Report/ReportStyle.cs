namespace NeutralitySim.Reporting.Report;

/// <summary>The report's style sheet: readable on a phone, a screen in light or dark, and on paper.</summary>
internal static class ReportStyle
{
    public const string Sheet = """
        :root{color-scheme:light dark;--ink:#1b1f24;--muted:#57606a;--line:#d8dee4;--paper:#fff;--shade:#f3f5f7;--link:#0a5a8c;--guess:#fff1c2}
        @media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--muted:#9da7b3;--line:#30363d;--paper:#15191e;--shade:#1d232a;--link:#7cc4f0;--guess:#4d3b00}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 "Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif}
        header,main,footer{max-width:84rem;margin:0 auto;padding:0 1rem}
        h1{font-size:1.9rem;line-height:1.2;margin:2rem 0 .5rem}
        h2{font-size:1.35rem;line-height:1.3;margin:1.5rem 0 .75rem}
        h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
        p,li{max-width:46rem}
        .regimes{max-width:46rem;margin:1rem 0}
        .words{columns:3 20rem;column-gap:2rem;margin:1rem 0}
        .words div{break-inside:avoid}
        dt{font-weight:600}
        dd{margin:0 0 .4rem}
        .columns{columns:2 34.5rem;column-gap:2rem}
        .columns>*{break-inside:avoid}
        .columns>section{margin-bottom:1.5rem}
        .columns h2{margin-top:0}
        .part{margin:0;border-top:1px solid var(--line)}
        .part:last-of-type{border-bottom:1px solid var(--line)}
        .part>summary h2{display:inline;margin:0;font-weight:600}
        .part>div{padding-bottom:1.5rem}
        a{color:var(--link)}
        .question{color:var(--muted);font-size:1.1rem}
        .answer{border-left:4px solid var(--muted);padding:.25rem 0 .25rem 1rem;font-size:1.15rem}
        .answer p{margin:.5rem 0}
        .scroll{overflow-x:auto;margin:1rem 0}
        table{border-collapse:collapse;font-size:.875rem;line-height:1.35;font-variant-numeric:tabular-nums}
        caption{text-align:left;color:var(--muted);padding:.25rem 0;max-width:min(46rem,calc(100vw - 2rem))}
        th,td{padding:.35rem .7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
        thead th{border-bottom:2px solid var(--muted);vertical-align:bottom}
        thead th::first-letter{text-transform:uppercase}
        .numbers td,.numbers thead th:not(.name){text-align:right}
        .numbers td{white-space:nowrap}
        tbody th{font-weight:400}
        td.beyond,.beyond{font-weight:700}
        .guess{background:var(--guess);padding:0 .3em;border-radius:.2em}
        .sums tbody tr:last-child>*{font-weight:700;border-top:2px solid var(--muted)}
        .matrix th.name{position:sticky;left:0;background:var(--paper)}
        .matrix td,.matrix thead th{padding:.35rem .5rem}
        .why{border-left:2px solid var(--line);padding-left:1rem}
        .why details{margin:0}
        .why details details{padding-left:1rem}
        .timeline{list-style:none;padding:0;margin:.25rem 0 1rem}
        .timeline>li{border-left:3px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:.9rem 0}
        .timeline p{margin:.2rem 0}
        .when{font-weight:700;margin-right:.4em}
        .alike{color:var(--muted);font-size:.9rem}
        .options{display:flex;flex-wrap:wrap;gap:.35rem;list-style:none;padding:0;margin:.3rem 0}
        .options li{border:1px solid var(--line);border-radius:.3rem;padding:.1rem .5rem;color:var(--muted);font-size:.9rem}
        .options .chosen{border-color:var(--ink);color:var(--ink);background:var(--shade);font-weight:600}
        .options span{white-space:nowrap;font-variant-numeric:tabular-nums}
        details{margin:.75rem 0}
        summary{cursor:pointer;padding:.6rem 0;color:var(--link)}
        figure{margin:1.5rem 0 2rem}
        figure svg{display:block}
        figcaption{color:var(--muted);font-size:.9rem;max-width:46rem;margin-top:.25rem}
        .narrow{display:none}
        code{font-size:.85em;overflow-wrap:anywhere}
        th[scope=row] code{display:inline-block;min-width:14em}
        footer{color:var(--muted);font-size:.875rem;padding-bottom:2rem;margin-top:2rem}
        @media screen and (max-width:640px){.wide{display:none}.narrow{display:block}h1{font-size:1.5rem}}
        .folded{display:none}
        @supports not selector(::details-content){.folded{display:block}}
        @page{size:A4;margin:14mm 13mm}
        @media print{
        body{font-size:9.5pt}
        header,main,footer{max-width:none;padding:0}
        h1{margin-top:0}
        .columns{columns:1}
        details::details-content{content-visibility:visible;block-size:auto}
        summary{color:var(--ink);list-style:none;padding:.3rem 0}
        summary::-webkit-details-marker{display:none}
        h2,h3,summary,caption,thead,tbody tr:first-child,dt{break-after:avoid}
        figure,tr,.timeline>li,dd{break-inside:avoid}
        .scroll{overflow:visible}
        figure svg{max-height:240mm}
        table{font-size:7.5pt}
        th,td,.matrix td,.matrix thead th{padding:.2rem .35rem}
        .numbers td{white-space:normal}
        .matrix th.name{position:static}
        th[scope=row] code{min-width:9em}
        .folded,.numbers-behind{display:none}
        }
        """;
}
