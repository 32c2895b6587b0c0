using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary>A line on a terminal that says how far long work is; nothing at all elsewhere. Safe to call from many threads.</summary>
internal sealed class Progress(Terminal terminal, int total) : IDisposable
{
    private const int Width = 78;

    private readonly Lock _lock = new();
    private int _done;

    public void Advance(string item)
    {
        if (!terminal.ErrorIsTerminal)
        {
            return;
        }

        lock (_lock)
        {
            _done++;
            var line = $"{_done} of {total}  {Printable.Of(item)}";
            terminal.Error.Write("\r" + (line.Length > Width ? line[..Width] : line.PadRight(Width)));
        }
    }

    public void Dispose()
    {
        if (terminal.ErrorIsTerminal && _done > 0)
        {
            terminal.Error.Write("\r" + new string(' ', Width) + "\r");
        }
    }
}
