using System.Collections;

namespace ClaimMiner.Pdf.Objects;

/// <summary>An array whose elements are resolved on access.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject?> items) : PdfObject, IReadOnlyList<PdfObject?>
{
    public int Count => items.Count;

    /// <summary>The element, resolved; null outside the array as well.</summary>
    public PdfObject? this[int index] =>
        index < 0 || index >= items.Count ? null : items[index] is PdfReference reference ? reference.Resolve() : items[index];

    /// <summary>The element as written: a reference stays one.</summary>
    public PdfObject? Raw(int index) => items[index];

    public double Number(int index, double otherwise = 0) => this[index] is PdfNumber number ? number.Value : otherwise;

    public IEnumerator<PdfObject?> GetEnumerator()
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
