using System.Xml.Linq;
using ClaimMiner.Evaluation.Charts;

namespace ClaimMiner.Tests.Evaluation.Charts;

public sealed class SvgLineChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly LineChart Chart = new(
        "P < R & \"F1\"", "What it shows.", new ChartAxis("threshold", 0, 1), new ChartAxis("share", 0, 1),
        [new ChartSeries("rising", [new ChartPoint(0, 0), new ChartPoint(0.5, 0.25), new ChartPoint(1, 1)]), new ChartSeries("falling", [new ChartPoint(0, 1), new ChartPoint(1, 0)])],
        new ChartMark(0.5, "the middle"));

    private static readonly XElement Drawn = XElement.Parse(SvgLineChart.Draw(Chart));

    [Fact]
    public void TheSameChartGivesTheSameBytesOnEverySystem()
    {
        Assert.Equal(SvgLineChart.Draw(Chart), SvgLineChart.Draw(Chart));
        Assert.DoesNotContain('\r', SvgLineChart.Draw(Chart));
    }

    [Fact]
    public void ThoseWhoHearItHearTheTitleFirst()
    {
        Assert.Equal("img", Drawn.Attribute("role")!.Value);
        Assert.Equal([("title", Chart.Title), ("desc", Chart.Description)], Drawn.Elements().Take(2).Select(element => (element.Name.LocalName, element.Value)));
    }

    [Fact]
    public void PointsStandWhereTheAxesSay()
    {
        var (left, right, bottom, top) = (Tick("0", "x1"), Tick("1", "x1"), Grid("y1").Max(), Grid("y1").Min());

        Assert.Equal(
            [[(left, bottom), ((left + right) / 2, bottom + (top - bottom) / 4), (right, top)], [(left, top), (right, bottom)]],
            Drawn.Descendants(Svg + "polyline").Select(line => line.Attribute("points")!.Value.Split(' ').Select(point => point.Split(',')).Select(point => (double.Parse(point[0]), double.Parse(point[1])))));
        Assert.Equal((left + right) / 2, double.Parse(Drawn.Elements(Svg + "g").Single(element => element.Attribute("class")!.Value == "mark").Element(Svg + "line")!.Attribute("x1")!.Value));
    }

    [Fact]
    public void EverySeriesIsInTheLegendInItsOwnLine()
    {
        var legend = Drawn.Elements(Svg + "line").Where(IsSeries).Select(line => line.Attribute("class")!.Value);

        Assert.Equal(["series a", "series b"], legend);
        Assert.Equal(legend, Drawn.Elements(Svg + "g").Where(IsSeries).Select(line => line.Attribute("class")!.Value));
        Assert.Equal(["rising", "falling"], Texts("legend"));
    }

    [Fact]
    public void ItIsReadableInTheDark() => Assert.Contains("prefers-color-scheme: dark", Drawn.Element(Svg + "style")!.Value, StringComparison.Ordinal);

    private static bool IsSeries(XElement element) => element.Attribute("class")!.Value.StartsWith("series", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(string style) => Drawn.Elements(Svg + "text").Where(text => text.Attribute("class")!.Value == style).Select(text => text.Value);

    /// <summary>Where the vertical line above the first tick of that label is.</summary>
    private static double Tick(string label, string coordinate)
    {
        var tick = Drawn.Elements(Svg + "text").First(text => text.Attribute("class")!.Value == "tick" && text.Value == label);
        return double.Parse(((XElement)tick.PreviousNode!).Attribute(coordinate)!.Value);
    }

    private static IEnumerable<double> Grid(string coordinate) =>
        Drawn.Elements(Svg + "line").Where(line => line.Attribute("class")!.Value is "grid" or "axis").Select(line => double.Parse(line.Attribute(coordinate)!.Value));
}
