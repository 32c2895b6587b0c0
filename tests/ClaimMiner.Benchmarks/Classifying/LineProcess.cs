using System.Diagnostics;
using System.Text;

namespace ClaimMiner.Benchmarks.Classifying;

/// <summary>A program that is kept running and answers lines with lines.</summary>
internal sealed class LineProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _program;
    private readonly Process _process;

    public LineProcess(string program, params string[] arguments)
    {
        _program = program;
        _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;
    }

    /// <summary>Spent by the program so far; it is told in hundredths of a second.</summary>
    public TimeSpan ProcessorTime => _process.TotalProcessorTime;

    /// <summary>Writes and reads at the same time, since a pipe holds little.</summary>
    public string[] Ask(IEnumerable<string> lines, int answers)
    {
        var writing = Task.Run(() =>
        {
            foreach (var line in lines)
            {
                _process.StandardInput.Write(line + '\n');
            }

            _process.StandardInput.Flush();
        });
        var read = new string[answers];
        for (var i = 0; i < answers; i++)
        {
            read[i] = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{_program} ended after {i} of {answers} answers");
        }

        writing.GetAwaiter().GetResult();
        return read;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
