using NeutralitySim.Reporting.Report;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The kit's style sheet: that of reports, and what sheets to write on and signs to fold need beyond it. On paper text keeps a size for reading at a table.</summary>
internal static class KitStyle
{
    public const string Sheet =
        ReportStyle.Sheet
        + """

            .sheet{margin-bottom:3rem}
            .of{color:var(--muted);font-size:.9rem;margin:0 0 .25rem}
            .sheet .title{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
            .sheet caption{position:absolute;left:-99rem}
            .sheet table{width:100%;font-size:1rem}
            .say{border-left:4px solid var(--line);padding-left:1rem;font-style:italic}
            .write td{height:2.6em}
            .blank{border-bottom:1px solid var(--muted);display:inline-block;min-width:6em}
            .whole{white-space:nowrap}
            .fields{display:flex;gap:1.5rem;margin:1rem 0}
            .fields span{flex:1;border-bottom:1px solid var(--muted);padding-bottom:.2rem;white-space:nowrap}
            .box{display:inline-block;width:1em;height:1em;border:1px solid var(--ink);vertical-align:-.1em;margin-right:.35em}
            .ticks{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;list-style:none;padding:0}
            .lines{list-style:none;padding:0}
            .lines li{border-bottom:1px solid var(--line);height:2.2rem;max-width:none}
            .basis{color:var(--muted);font-size:.85rem}
            .face{border:1px solid var(--line);display:flex;flex-direction:column;justify-content:center;align-items:center;text-align:center;height:24rem;padding:0 1rem}
            .face .role{font-size:4rem;line-height:1.1;font-weight:700;margin:0;max-width:none}
            .face .actor{font-size:2rem;margin:1rem 0 0;max-width:none}
            .face .of{margin:1.5rem 0 0}
            .turned{transform:rotate(180deg)}
            .fold{text-align:center;color:var(--muted);font-size:.8rem;border-top:1px dashed var(--muted);margin:0;max-width:none}
            .once{position:absolute;left:-99rem}
            @media print{
            body{font-size:11pt;line-height:1.35}
            .sheet .scroll,.sheet p,.sheet ul,.sheet dl{margin:.35rem 0}
            .sheet h3{margin:.9rem 0 .2rem}
            .sheet h2{margin:1.1rem 0 .3rem}
            .sheet{break-after:page;margin:0}
            .sheet:last-of-type{break-after:auto}
            .sheet table,.words{font-size:9.5pt}
            .sheet p,.sheet li{max-width:none}
            .sheet tr,.say,.words div{break-inside:avoid}
            .write td{height:9mm}
            .lines li{height:8.5mm}
            .face{height:131mm;border:0}
            .face .role{font-size:50pt}
            .face .actor{font-size:26pt}
            .sign{height:267mm;overflow:hidden}
            footer{margin-top:1rem}
            .words{columns:2}
            }
            """;
}
