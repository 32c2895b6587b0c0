namespace ClaimMiner.Tests.Architecture;

/// <summary>The rooms and the arrows between them; stages of one rank never see one another.</summary>
public sealed class ArchitectureTests
{
    private const int LineCeiling = 400;

    /// <summary>What each room may name besides itself.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Pdf"] = [],
        ["Documents"] = [],
        ["Layout"] = ["Pdf", "Documents"],
        ["Segmentation"] = ["Documents"],
        ["Syntax"] = ["Documents"],
        ["Learning"] = [],
        ["Entities"] = ["Documents"],
        ["Claims"] = ["Documents"],
        ["Classification"] = ["Documents", "Syntax", "Entities", "Claims", "Learning"],
        ["Extraction"] = ["Documents", "Syntax", "Entities", "Claims", "Learning"],
        ["Mining"] = ["Pdf", "Documents", "Layout", "Segmentation", "Syntax", "Entities", "Claims", "Learning", "Classification", "Extraction"],
        ["Exchange"] = ["Documents", "Claims", "Mining"],
        ["MLNet"] = ["Learning"],
        ["PdfPig"] = ["Pdf"],
        ["Evaluation"] = ["Documents", "Segmentation", "Syntax", "Entities", "Claims", "Learning", "Classification", "Extraction", "Mining"],
    };

    [Fact]
    public void EveryArrowPointsTheAllowedWay()
    {
        var wrong = SourceFile.All
            .Where(file => file.Room != "Host")
            .SelectMany(file => file.RoomsNamed
                .Where(room => room != file.Room && (Allowed.ContainsKey(room) || room == "Host") && !AllowedFrom(file.Room).Contains(room))
                .Select(room => $"{file.Path} names {room}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void EveryRoomOfTheLibraryIsKnown()
    {
        var unknown = SourceFile.All.Select(file => file.Room).Distinct().Where(room => room != "Host" && !Allowed.ContainsKey(room));

        Assert.Empty(unknown);
    }

    [Fact]
    public void NoFileIsLongerThanTheCeiling()
    {
        var tooLong = SourceFile.All.Where(file => file.Lines.Count > LineCeiling).Select(file => $"{file.Path}: {file.Lines.Count} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void TheReaderOfPdfDependsOnNoPackage()
    {
        var project = File.ReadAllText(Path.Combine(Support.Shared.Root, "src", "ClaimMiner.Pdf", "ClaimMiner.Pdf.csproj"));

        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PdfPig", "PdfPig")]
    [InlineData("MLNet", "Microsoft.ML")]
    public void TheDefaultBuildKnowsNoOptionalEngine(string project, string package)
    {
        var root = Support.Shared.Root;

        Assert.DoesNotContain($"ClaimMiner.{project}", File.ReadAllText(Path.Combine(root, "ClaimMiner.sln")), StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(root, "packages.lock.json", SearchOption.AllDirectories).Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            path => Assert.DoesNotContain($"\"{package}\": {{", File.ReadAllText(path), StringComparison.OrdinalIgnoreCase));
    }

    private static string[] AllowedFrom(string room) => Allowed.GetValueOrDefault(room, []);
}
