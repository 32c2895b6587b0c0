using System.Runtime.CompilerServices;

namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Numbers as they are met: besides the syntax of the specification, doubled signs, lone signs and points, several points, signs inside,
/// exponents, and operators that follow without a space. Always finite.
/// </summary>
internal static class PdfNumbers
{
    /// <summary>As many digits as a double holds exactly; later ones only move the point.</summary>
    private const long MostMantissa = 100_000_000_000_000;

    private const int MostScale = 40;

    /// <summary>So many digits, and a point, a double holds exactly whatever they are.</summary>
    private const int MostPlainBytes = 16;

    private static readonly double[] PowersOfTen =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanBegin(byte b) => IsDigit(b) || b is (byte)'-' or (byte)'+' or (byte)'.';

    /// <summary>Reads the number at the head of the text. Returns how many bytes it takes; 0 when the text begins otherwise.</summary>
    public static int Parse(ReadOnlySpan<byte> text, out double value)
    {
        if (ParsePlain(text, out value) is > 0 and var plain)
        {
            return plain;
        }

        // 1. Signs: "--5" is -5.
        var at = 0;
        var isNegative = false;
        for (; at < text.Length && text[at] is (byte)'+' or (byte)'-'; at++)
        {
            isNegative |= text[at] == '-';
        }

        // 2. Digits and a point. As in other readers a sign between them does not count; from a second point on nothing does.
        long mantissa = 0;
        int digits = 0, points = 0, scale = 0;
        for (; at < text.Length && CanBegin(text[at]); at++)
        {
            points += text[at] == '.' ? 1 : 0;
            if (!IsDigit(text[at]) || points > 1)
            {
                continue;
            }

            digits++;
            if (mantissa < MostMantissa)
            {
                mantissa = mantissa * 10 + (text[at] - '0');
                scale -= points;
            }
            else
            {
                scale += 1 - points;
            }
        }

        // 3. A sign or point alone is zero; ".notdef" and "-|" are words.
        if (digits == 0)
        {
            value = 0;
            return at < text.Length && PdfBytes.IsRegular(text[at]) ? 0 : at;
        }

        at += Exponent(text[at..], out var exponent);
        value = Scaled(mantissa, scale + exponent) * (isNegative ? -1 : 1);
        return at;
    }

    /// <summary>Nearly every number is a few digits, perhaps with a sign before and a point inside; 0 when this one may be more.</summary>
    private static int ParsePlain(ReadOnlySpan<byte> text, out double value)
    {
        var at = text[0] == '-' ? 1 : 0;
        long mantissa = 0;
        int first = at, point = -1;
        for (; at < text.Length && at < first + MostPlainBytes; at++)
        {
            var digit = text[at] - '0';
            if ((uint)digit <= 9)
            {
                mantissa = mantissa * 10 + digit;
            }
            else if (text[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                break;
            }
        }

        var digits = at - first - (point < 0 ? 0 : 1);
        if (digits == 0 || at == first + MostPlainBytes || (at < text.Length && (CanBegin(text[at]) || text[at] is (byte)'e' or (byte)'E')))
        {
            value = 0;
            return 0;
        }

        value = point < 0 ? mantissa : mantissa / PowersOfTen[at - point - 1];
        value = first == 1 ? -value : value;
        return at;
    }

    /// <summary>The specification has no exponents, but programs write them: "1.5e-05".</summary>
    private static int Exponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        var at = text is [(byte)'e' or (byte)'E', (byte)'+' or (byte)'-', ..] ? 2 : 1;
        var first = at;
        for (; at < text.Length && IsDigit(text[at]) && text[0] is (byte)'e' or (byte)'E'; at++)
        {
            exponent = Math.Min(exponent * 10 + (text[at] - '0'), MostScale);
        }

        if (at == first || (at < text.Length && PdfBytes.IsRegular(text[at])))
        {
            exponent = 0;
            return 0;
        }

        exponent *= text[1] == '-' ? -1 : 1;
        return at;
    }

    private static double Scaled(double value, int scale)
    {
        for (scale = Math.Min(scale, MostScale); scale > 0; scale--)
        {
            value *= 10;
        }

        // Dividing by an exact power of ten rounds once; 10^22 is the largest that a double holds exactly.
        for (scale = Math.Max(scale, -2 * MostScale); scale < 0;)
        {
            var step = Math.Min(-scale, 22);
            value /= PowersOfTen[step];
            scale += step;
        }

        return value;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}
