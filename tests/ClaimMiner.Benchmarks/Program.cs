using System.Globalization;
using ClaimMiner.Benchmarks;

// Reads every PDF of a folder, again and again, one thread, and compares: dotnet run -c Release --project tests/ClaimMiner.Benchmarks -- DIR [ROUNDS]
if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: ClaimMiner.Benchmarks DIR [ROUNDS]    DIR holds PDFs; ROUNDS is 5 unless given");
    return 2;
}

var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
ReadBenchmark.Run(Directory.EnumerateFiles(args[0], "*.pdf").Order(StringComparer.Ordinal).ToList(), rounds);
return 0;
