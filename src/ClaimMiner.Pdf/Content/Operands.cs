using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>What stands before an operator. Numbers, which are nearly all of it, are kept as they are, without an object each.</summary>
internal sealed class Operands
{
    /// <summary>More than any operator takes; what follows is dropped.</summary>
    private const int Most = 64;

    private readonly Operand[] _operands = new Operand[Most];
    private int _count;

    public void Add(double number)
    {
        if (_count < Most)
        {
            _operands[_count++] = new Operand(number, null);
        }
    }

    public void Add(PdfObject? item)
    {
        if (_count < Most)
        {
            _operands[_count++] = new Operand(0, item);
        }
    }

    public void Clear() => _count = 0;

    /// <summary>0 where no number stands.</summary>
    public double Number(int index) => index < _count ? _operands[index].Number : 0;

    /// <summary>Empty where no name stands.</summary>
    public string Name(int index) => index < _count && _operands[index].Item is PdfName name ? name.Value : "";

    /// <summary>The last one, when it is of the type that is asked for.</summary>
    public T? Last<T>() where T : PdfObject => _count > 0 ? _operands[_count - 1].Item as T : null;

    public bool AreMatrix => _count >= 6;

    /// <summary>The first six, as a matrix.</summary>
    public Matrix Matrix() => new(Number(0), Number(1), Number(2), Number(3), Number(4), Number(5));

    private readonly record struct Operand(double Number, PdfObject? Item);
}
