using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>What stands before an operator. Numbers, which are nearly all of it, are kept as they are, without an object each.</summary>
internal sealed class Operands
{
    /// <summary>More than any operator takes; what follows is dropped.</summary>
    private const int Most = 64;

    private readonly double[] _numbers = new double[Most];
    private readonly PdfObject?[] _objects = new PdfObject?[Most];
    private int _count;

    public void Add(double number)
    {
        if (_count < Most)
        {
            _objects[_count] = null;
            _numbers[_count++] = number;
        }
    }

    public void Add(PdfObject? item)
    {
        if (_count < Most)
        {
            _objects[_count] = item;
            _numbers[_count++] = 0;
        }
    }

    public void Clear() => _count = 0;

    /// <summary>0 where no number stands.</summary>
    public double Number(int index) => index < _count ? _numbers[index] : 0;

    /// <summary>Empty where no name stands.</summary>
    public string Name(int index) => index < _count && _objects[index] is PdfName name ? name.Value : "";

    /// <summary>The last one, when it is of the type that is asked for.</summary>
    public T? Last<T>() where T : PdfObject => _count > 0 ? _objects[_count - 1] as T : null;

    public bool AreMatrix => _count >= 6;

    /// <summary>The first six, as a matrix.</summary>
    public Matrix Matrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));
}
