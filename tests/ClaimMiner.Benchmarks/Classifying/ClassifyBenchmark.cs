using ClaimMiner.Host.Commands;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>
/// Sentence classes: ours against what users would take instead, all trained from one corpus and measured on one gold file. Settings and
/// thresholds come from the corpus, whose documents are dealt to folds; gold labels are looked at once, to count.
/// </summary>
internal static class ClassifyBenchmark
{
    private static readonly TimeSpan ShortestRound = TimeSpan.FromSeconds(1);

    public static void Run(string corpusPath, string goldPath, int rounds)
    {
        var (corpus, gold) = (LabelledSet.Load(corpusPath), LabelledSet.Load(goldPath));
        List<IContender> contenders =
        [
            new OurClassifier(Trainers.OfThisBuild[0]), new OurPipeline(),
            .. Trainers.OfThisBuild.Skip(1).Select(trainer => new OurClassifier(trainer)), new KeywordRules(), new FastText(), new TfidfSvc(),
        ];
        try
        {
            var present = contenders.FindAll(contender => contender.Missing is null);
            var training = present.ConvertAll(contender => contender.Train(corpus));
            var bootstrap = new DocumentBootstrap(gold);
            var f1 = present.ConvertAll(contender => bootstrap.F1(contender.Decide(gold.Unlabelled)));
            var speeds = Speeds(present, gold.Unlabelled, rounds);

            Console.WriteLine($"trained from {Told(corpus)}; measured on {Told(gold)}");
            Console.WriteLine("held out: macro F1 on held-out folds of what it was trained from;");
            Console.WriteLine("F1 and differences of macro F1 with the middle 95 % of a bootstrap over documents; training in processor seconds, held-out folds included;");
            Console.WriteLine($"sentences a processor second on one thread, warm, median of {rounds} interleaved rounds");
            Console.WriteLine();
            Print(present, f1, training, speeds);
            contenders.Except(present).ToList().ForEach(absent => Console.WriteLine($"{absent.Name,-34}absent: {absent.Missing}"));
        }
        finally
        {
            contenders.ForEach(contender => contender.Dispose());
        }
    }

    private static string Told(LabelledSet set) => $"{set.Unlabelled.Texts.Count} sentences of {set.Unlabelled.Documents.Count} documents";

    /// <summary>By processor time, which other users of the machine do not lengthen.</summary>
    private static List<double> Speeds(List<IContender> contenders, UnlabelledSet sentences, int rounds)
    {
        var speeds = contenders.ConvertAll(_ => new List<double>());
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                var speed = Speed(contenders[i], sentences);
                if (round >= 0) // the round before the first warms up
                {
                    speeds[i].Add(speed);
                }
            }
        }

        return speeds.ConvertAll(measured => measured.Order().ElementAt(measured.Count / 2));
    }

    private static double Speed(IContender contender, UnlabelledSet sentences)
    {
        var (start, done, spent) = (contender.ProcessorTime, 0, TimeSpan.Zero);
        while (spent < ShortestRound)
        {
            contender.Decide(sentences);
            done += sentences.Texts.Count;
            spent = contender.ProcessorTime - start;
        }

        return done / spent.TotalSeconds;
    }

    private static void Print(List<IContender> contenders, List<IReadOnlyList<Estimate>> f1, List<TimeSpan> training, List<double> speeds)
    {
        Console.WriteLine(
            $"{"",-34}{"held out",-10}{"mechanism",-22}{"target",-22}{"approval",-22}{"macro",-22}{"training",9}{"sent./s",9}  {"classifier − it",-25}{"pipeline − it"}");
        for (var i = 0; i < contenders.Count; i++)
        {
            var figures = string.Concat(f1[i].Select(figure => $"{figure.ToString("0.000"),-22}"));
            var ahead = string.Concat(f1.Take(2).Select((ours, own) => $"{(own == i ? "" : (ours[^1] - f1[i][^1]).ToString("+0.000;-0.000")),-25}"));
            Console.WriteLine($"{contenders[i].Name,-34}{contenders[i].HeldOutF1,-10:0.000}{figures}{training[i].TotalSeconds,9:0.0}{speeds[i],9:0}  {ahead}".TrimEnd());
        }
    }
}
