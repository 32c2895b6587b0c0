namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>A way of telling sentences apart. It learns, and sets its thresholds, from the corpus alone.</summary>
internal interface IContender : IDisposable
{
    /// <summary>With the settings it chose, once it is trained.</summary>
    string Name { get; }

    /// <summary>What to install, when it cannot run on this machine; else null.</summary>
    string? Missing { get; }

    /// <summary>Spent so far by the process that decides.</summary>
    TimeSpan ProcessorTime { get; }

    /// <summary>The processor time that training took with the settings chosen: held-out folds, thresholds and final model, not the settings tried and dropped.</summary>
    TimeSpan Train(LabelledSet corpus);

    /// <summary>Macro F1 on held-out folds of the corpus, at the thresholds set there; null when it holds none out.</summary>
    double? HeldOutF1 { get; }

    /// <summary>By category, then by sentence.</summary>
    bool[][] Decide(UnlabelledSet sentences);
}
