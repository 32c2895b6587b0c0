using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ClaimMiner.Evaluation.Charts;

/// <summary>
/// Draws a line chart as one SVG file that stands alone: light or dark as its reader's screen is, lines told apart by colour and by dash,
/// with a title for those who hear it. The same chart gives the same bytes. Of our own: what the registry has to draw SVG (OxyPlot) fixes
/// its colours, gives no title, and would be a dependency for two commands.
/// </summary>
public static class SvgLineChart
{
    private const double Width = 720;
    private const double Height = 430;
    private const double Left = 72;
    private const double Right = 696;
    private const double Top = 84;
    private const double Bottom = 368;

    /// <summary>Up to so many points a line are drawn as dots too: each was measured.</summary>
    private const int Dots = 20;

    private const int MostTicks = 11;
    private const double LegendLine = 30;

    /// <summary>What a letter of the legend is wide on the average.</summary>
    private const double LetterWidth = 8;

    /// <summary>Without custom properties: viewers other than browsers do not know them.</summary>
    private const string Style = """

            .line-chart { color-scheme: light dark; }
            .line-chart text { font: 13px system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; fill: #1f2328; }
            .line-chart .name { font-size: 16px; font-weight: 600; }
            .line-chart .tick, .line-chart .mark text { font-size: 12px; fill: #59636e; font-variant-numeric: tabular-nums; }
            .line-chart .paper { fill: #ffffff; }
            .line-chart .grid { stroke: #e4e8ec; }
            .line-chart .axis, .line-chart .mark line { stroke: #818b96; }
            .line-chart .mark line { stroke-dasharray: 3 3; }
            .line-chart .series { fill: none; stroke-width: 2; stroke-linejoin: round; }
            .line-chart .series circle { fill: #ffffff; stroke-dasharray: none; stroke-width: 2; }
            .line-chart .a { stroke: #0b5cad; stroke-width: 3; }
            .line-chart .b { stroke: #b5420f; stroke-dasharray: 9 4; }
            .line-chart .c { stroke: #0f7355; stroke-dasharray: 2 3; stroke-width: 2.5; }
            .line-chart .d { stroke: #7a3db8; stroke-dasharray: 10 3 2 3; }
            @media (prefers-color-scheme: dark) {
              .line-chart text { fill: #e6eaee; }
              .line-chart .tick, .line-chart .mark text { fill: #a3adb8; }
              .line-chart .paper, .line-chart .series circle { fill: #14181d; }
              .line-chart .grid { stroke: #2b323a; }
              .line-chart .axis, .line-chart .mark line { stroke: #818b96; }
              .line-chart .a { stroke: #6cb2ff; }
              .line-chart .b { stroke: #ff9f66; }
              .line-chart .c { stroke: #4fd3a6; }
              .line-chart .d { stroke: #c79bff; }
            }

        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Draw(LineChart chart)
    {
        var root = new XElement(
            Svg + "svg", new XAttribute("class", "line-chart"), new XAttribute("role", "img"), new XAttribute("viewBox", $"0 0 {Width} {Height}"),
            new XAttribute("width", Width), new XAttribute("height", Height),
            new XElement(Svg + "title", chart.Title), new XElement(Svg + "desc", chart.Description), new XElement(Svg + "style", Style),
            Element("rect", "paper", ("width", Width), ("height", Height)),
            Text(chart.Title, "name", Left, 30),
            Legend(chart.Series), XAxis(chart.X), YAxis(chart.Y), MarkOf(chart), chart.Series.Select((series, i) => Line(chart, series, i)));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            root.Save(writer);
        }

        return text.Append('\n').ToString();
    }

    private static IEnumerable<XElement> Legend(IReadOnlyList<ChartSeries> series)
    {
        var x = Left;
        foreach (var (i, line) in series.Index())
        {
            yield return Element("line", Class(i), ("x1", x), ("y1", 57), ("x2", x + LegendLine), ("y2", 57));
            yield return Text(line.Name, "legend", x + LegendLine + 8, 61);
            x += LegendLine + 8 + line.Name.Length * LetterWidth + 24;
        }
    }

    private static IEnumerable<XElement> XAxis(ChartAxis axis)
    {
        foreach (var tick in AxisTicks.Of(axis, MostTicks))
        {
            var x = Place(axis, (double)tick, Left, Right);
            yield return Element("line", "grid", ("x1", x), ("y1", Top), ("x2", x), ("y2", Bottom));
            yield return Text(AxisTicks.Label(tick), "tick", x, Bottom + 19, "middle");
        }

        yield return Element("line", "axis", ("x1", Left), ("y1", Bottom), ("x2", Right), ("y2", Bottom));
        yield return Text(axis.Label, "label", (Left + Right) / 2, Bottom + 45, "middle");
    }

    private static IEnumerable<XElement> YAxis(ChartAxis axis)
    {
        foreach (var tick in AxisTicks.Of(axis, MostTicks))
        {
            var y = Place(axis, (double)tick, Bottom, Top);
            yield return Element("line", y == Bottom ? "axis" : "grid", ("x1", Left), ("y1", y), ("x2", Right), ("y2", y));
            yield return Text(AxisTicks.Label(tick), "tick", Left - 8, y + 4, "end");
        }

        var middle = (Top + Bottom) / 2;
        var label = Text(axis.Label, "label", 24, middle, "middle");
        label.Add(new XAttribute("transform", $"rotate(-90 24 {Figure(middle)})"));
        yield return label;
    }

    private static XElement? MarkOf(LineChart chart)
    {
        if (chart.Mark is not { } mark)
        {
            return null;
        }

        var x = Place(chart.X, mark.X, Left, Right);
        return new XElement(
            Svg + "g", new XAttribute("class", "mark"), Element("line", null, ("x1", x), ("y1", Top), ("x2", x), ("y2", Bottom)), Text(mark.Label, null, x + 6, Bottom - 8));
    }

    private static XElement Line(LineChart chart, ChartSeries series, int number)
    {
        var places = series.Points.Select(point => (X: Place(chart.X, point.X, Left, Right), Y: Place(chart.Y, point.Y, Bottom, Top))).ToList();
        var dots = places.Count <= Dots ? places : [];
        return new XElement(
            Svg + "g", new XAttribute("class", Class(number)), new XElement(Svg + "title", series.Name),
            new XElement(Svg + "polyline", new XAttribute("points", string.Join(' ', places.Select(place => $"{Figure(place.X)},{Figure(place.Y)}")))),
            dots.Select(place => Element("circle", null, ("cx", place.X), ("cy", place.Y), ("r", 3.5))));
    }

    private static string Class(int series) => $"series {"abcd"[series]}";

    private static double Place(ChartAxis axis, double value, double from, double to) => from + (value - axis.Low) / (axis.High - axis.Low) * (to - from);

    private static XElement Text(string text, string? style, double x, double y, string? anchor = null)
    {
        var element = Element("text", style, ("x", x), ("y", y));
        element.Add(anchor is null ? null : new XAttribute("text-anchor", anchor), text);
        return element;
    }

    private static XElement Element(string name, string? style, params (string Name, double Value)[] figures) => new(
        Svg + name, style is null ? null : new XAttribute("class", style), figures.Select(figure => new XAttribute(figure.Name, Figure(figure.Value))));

    /// <summary>A hundredth of a pixel is more than enough, and hides how machines differ in the last bit.</summary>
    private static string Figure(double value) => value.ToString("0.##");
}
