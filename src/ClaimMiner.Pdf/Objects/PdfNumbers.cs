namespace ClaimMiner.Pdf.Objects;

/// <summary>Numbers as they are met: besides the syntax of the specification, doubled signs, signs inside and several points.</summary>
internal static class PdfNumbers
{
    /// <summary>False when the word does not begin like a number.</summary>
    public static bool TryParse(ReadOnlySpan<byte> word, out double value)
    {
        value = 0;
        var i = 0;
        var negative = false;
        while (i < word.Length && word[i] is ((byte)'+' or (byte)'-'))
        {
            negative |= word[i] == '-';
            i++;
        }

        var digits = 0;
        double whole = 0, fraction = 0, scale = 1;
        var inFraction = false;
        for (; i < word.Length; i++)
        {
            var b = word[i];
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
                if (inFraction)
                {
                    fraction = fraction * 10 + (b - '0');
                    scale *= 10;
                }
                else
                {
                    whole = whole * 10 + (b - '0');
                }
            }
            else if (b == '.' && !inFraction)
            {
                inFraction = true;
            }
            else if (b is (byte)'-' or (byte)'.' && digits > 0)
            {
                // "12-34" and "1.2.3": what follows is lost, as other readers do.
                break;
            }
            else
            {
                return false;
            }
        }

        value = (whole + fraction / scale) * (negative ? -1 : 1);
        return digits > 0 || (inFraction && word.Length == 1) || (word.Length > 0 && word is [(byte)'-'] or [(byte)'+']);
    }
}
