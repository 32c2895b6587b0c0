using System.Globalization;
using ClaimMiner.Benchmarks.Classifying;
using ClaimMiner.Benchmarks.Reading;

// Each compares ours with what users would take instead, in one run: dotnet run -c Release --project tests/ClaimMiner.Benchmarks -- …
switch (args)
{
    case ["read", var folder, .. var rest] when Directory.Exists(folder):
        ReadBenchmark.Run(Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal).ToList(), Rounds(rest));
        return 0;

    case ["memory", var engine, .. var files]: // what "read" starts for each engine
        Console.WriteLine(ReadBenchmark.PeakMegabytes(engine, files));
        return 0;

    case ["classify", var corpus, var gold, .. var rest] when Directory.Exists(corpus) && File.Exists(gold):
        ClassifyBenchmark.Run(corpus, gold, Rounds(rest));
        return 0;

    default:
        Console.Error.WriteLine("""
            usage: ClaimMiner.Benchmarks read DIR [ROUNDS]                       DIR holds PDFs
                   ClaimMiner.Benchmarks classify CORPUS_DIR GOLD.jsonl [ROUNDS] trains on the one, measures on the other
            ROUNDS is 5 unless given
            """);
        return 2;
}

static int Rounds(string[] rest) => rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 5;
