using System.ComponentModel;
using ClaimMiner.Host.Work;

namespace ClaimMiner.Host.Commands;

/// <summary>
/// What the options of the service are where the command line does not say: from the environment (<c>CLAIMMINER__SETTLE=2</c>), then
/// <c>$XDG_CONFIG_HOME/claimminer/config.json</c>, then <c>/etc/claimminer/config.json</c>, then the defaults. Names are those of the options.
/// </summary>
internal sealed class Settings
{
    private const string Prefix = "CLAIMMINER__";
    private const string FileName = "config.json";

    private readonly Func<string, string?> _environment;
    private readonly List<(string File, IConfiguration Values)> _files = [];

    /// <param name="environment">Gives the environment's variables by name.</param>
    /// <exception cref="UsageException">A file is not JSON.</exception>
    public Settings(Func<string, string?> environment)
    {
        _environment = environment;
        foreach (var file in Files().Where(File.Exists))
        {
            try
            {
                _files.Add((file, new ConfigurationBuilder().AddJsonFile(file).Build()));
            }
            catch (Exception fault) when (fault is InvalidDataException or FormatException or IOException)
            {
                throw new UsageException($"the settings in '{file}' cannot be read: {fault.InnerException?.Message ?? fault.Message}");
            }
        }
    }

    /// <exception cref="UsageException">The value is not of the type.</exception>
    public T Value<T>(string name, T otherwise)
    {
        if (Find(name) is not var (source, text))
        {
            return otherwise;
        }

        try
        {
            return (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(text)!;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or NotSupportedException)
        {
            throw new UsageException($"{name} is '{Printable.Of(text)}' in {source}; expected a value such as '{otherwise}'");
        }
    }

    /// <summary>Where a value comes from, in words; null for the default.</summary>
    public string? SourceOf(string name) => Find(name) is var (source, _) ? source : null;

    private (string Source, string Text)? Find(string name)
    {
        var plain = name.TrimStart('-');
        if (_environment(Prefix + plain.ToUpperInvariant().Replace('-', '_')) is { Length: > 0 } value)
        {
            return ("the environment", value);
        }

        foreach (var (file, values) in _files)
        {
            if (values[plain] is { Length: > 0 } text)
            {
                return ($"'{file}'", text);
            }
        }

        return null;
    }

    private IEnumerable<string> Files()
    {
        var home = _environment("XDG_CONFIG_HOME") is { Length: > 0 } named
            ? named : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".config");
        return [Path.Combine(home, "claimminer", FileName), Path.Combine("/etc/claimminer", FileName)];
    }
}
