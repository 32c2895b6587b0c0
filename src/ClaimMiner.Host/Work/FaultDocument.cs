using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimMiner.Host.Work;

/// <summary>
/// Documents that ask for a disaster by name, so that a test can see what the service makes of it; heeded only where the environment says so.
/// After Apache Tika's MockParser.
/// </summary>
internal static class FaultDocument
{
    public const string Switch = "CLAIMMINER_TEST_FAULTS";

    private const string Magic = "%FAULT-";

    /// <summary>Does what the document asks for; null for an ordinary one.</summary>
    public static WorkAnswer? Run(string path)
    {
        if (Environment.GetEnvironmentVariable(Switch) != "1" || FaultOf(path) is not { } fault)
        {
            return null;
        }

        switch (fault)
        {
            case "stack":
                Recurse(0);
                break;
            case "memory":
                var hoard = new List<byte[]>();
                while (true)
                {
                    hoard.Add(new byte[1 << 20]);
                }

            case "loop":
                while (true)
                {
                    Thread.SpinWait(1_000);
                }

            case "kill":
                System.Diagnostics.Process.GetCurrentProcess().Kill();
                break;
            case "exit":
                Environment.Exit(3);
                break;
            case "flood":
                return new WorkAnswer(ClaimMiner.Documents.DocumentStatus.Mined, new string('x', 8 << 20), 0, null, null);
            case "silence":
                Console.OpenStandardOutput().Close();
                Thread.Sleep(Timeout.Infinite);
                break;
        }

        return null;
    }

    private static string? FaultOf(string path)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[32];
        var text = Encoding.ASCII.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return text.StartsWith(Magic, StringComparison.Ordinal) ? text[Magic.Length..].Split(' ', '\n')[0] : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    private static int Recurse(int depth) => Recurse(depth + 1) + depth;
}
