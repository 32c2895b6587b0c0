using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Content;

/// <summary>
/// Runs a page's content stream for its text: text, graphics-state and clipping operators, forms, marked content (ISO 32000-1, 7.8, 8.4, 8.5,
/// 8.10, 9.4 and 14.6). Everything else is stepped over. Bad operands make an operator do nothing.
/// </summary>
internal sealed class ContentInterpreter(GlyphCollector glyphs, FontCache fonts, LexerWords words, PdfLimits limits, Deadline deadline)
{
    private const int MostSavedStates = 512;
    private const int OperatorsBetweenLooks = 4096;

    private readonly Operands _operands = new();
    private readonly List<(PdfString? Text, double Shift)> _spaced = [];
    private readonly Stack<GraphicsState> _saved = new();
    private readonly MarkedContent _marked = new(glyphs);
    private readonly HashSet<PdfStream> _forms = new(ReferenceEqualityComparer.Instance);
    private GraphicsState _state = new();
    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;
    private GlyphPlacer _placer;
    private PathBounds _path = PathBounds.Nothing;
    private bool _pathClips;
    private int _operators;

    /// <summary>Whether an image was painted.</summary>
    public bool HasImages { get; private set; }

    /// <exception cref="PdfLimitException">A limit on glyphs, operators, decoded bytes or time was reached.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(byte[] content, PdfDictionary resources, Matrix toPage)
    {
        _state = new GraphicsState { ToPage = toPage };
        Interpret(content, resources);
        _marked.CloseAll();
    }

    private void Interpret(byte[] content, PdfDictionary resources)
    {
        var lexer = new PdfLexer(content, maxDepth: limits.ObjectDepth, words: words);
        _operands.Clear();
        while (true)
        {
            if (lexer.TryReadNumber(out var number))
            {
                _operands.Add(number);
                continue;
            }

            if (lexer.TryOpenArray())
            {
                ReadSpaced(lexer);
                continue;
            }

            var item = lexer.Read();
            if (ReferenceEquals(item, PdfLexer.End))
            {
                return;
            }

            if (item is not PdfOperator { Value: var word })
            {
                _operands.Add(item);
                continue;
            }

            if (++_operators % OperatorsBetweenLooks == 0)
            {
                deadline.Check();
            }

            if (_operators > limits.OperatorsPerPage)
            {
                throw new PdfLimitException($"a page has more than {limits.OperatorsPerPage} operators");
            }

            if (word == "ID")
            {
                HasImages = true;
                lexer.Position = InlineImage.Skip(content, lexer.Position);
            }
            else
            {
                Execute(word, resources);
            }

            _operands.Clear();
            _spaced.Clear();
        }
    }

    /// <summary>
    /// The strings and shifts of an array. Arrays stand before hardly any other operator than TJ, which comes before any other array is
    /// opened: so one list serves them all.
    /// </summary>
    private void ReadSpaced(PdfLexer lexer)
    {
        _spaced.Clear();
        while (!lexer.TryCloseArray())
        {
            if (lexer.TryReadNumber(out var shift))
            {
                _spaced.Add((null, shift));
            }
            else if (lexer.Read() is var item && ReferenceEquals(item, PdfLexer.End))
            {
                return;
            }
            else if (item is PdfString text)
            {
                _spaced.Add((text, 0));
            }
            else if (item is PdfOperator { Value: "TJ" } word)
            {
                // The closing bracket is missing: the operator counts, as if it were there. Others that stand inside do not.
                lexer.Position -= word.Value.Length;
                return;
            }
        }
    }

    private void Execute(string word, PdfDictionary resources)
    {
        switch (word)
        {
            case "q" when _saved.Count < MostSavedStates: _saved.Push(_state); break;
            case "Q" when _saved.Count > 0: _state = _saved.Pop(); break;
            case "cm" when _operands.AreMatrix: _state.ToPage = _operands.Matrix().Then(_state.ToPage); break;
            case "m" or "l": AddPoints(1); break;
            case "v" or "y": AddPoints(2); break;
            case "c": AddPoints(3); break;
            case "re": _path = _path.Including(Number(0), Number(1), Number(2), Number(3), _state.ToPage); break;
            case "W" or "W*": _pathClips = true; break;
            case "n" or "f" or "f*" or "F" or "S" or "s" or "B" or "B*" or "b" or "b*": EndPath(); break;
            case "gs": UseExternalState(resources.Dictionary("ExtGState")?.Dictionary(Name(0))); break;
            case "Do": Paint(resources); break;
            case "BT": _text = _line = Matrix.Identity; break;
            case "Tf": UseFont(resources.Dictionary("Font")?.Dictionary(Name(0)), Number(1)); break;
            case "Tc": _state.CharacterSpacing = Number(0); break;
            case "Tw": _state.WordSpacing = Number(0); break;
            case "Tz": _state.HorizontalScale = Number(0) / 100; break;
            case "TL": _state.Leading = Number(0); break;
            case "Ts": _state.Rise = Number(0); break;
            case "Tr": _state.RenderingMode = (int)Number(0); break;
            case "Td": NextLine(Number(0), Number(1)); break;
            case "TD": _state.Leading = -Number(1); NextLine(Number(0), Number(1)); break;
            case "Tm" when _operands.AreMatrix: _text = _line = _operands.Matrix(); break;
            case "T*": NextLine(0, -_state.Leading); break;
            case "Tj": Show(_operands.Last<PdfString>()); break;
            case "TJ": ShowSpaced(); break;
            case "'": NextLine(0, -_state.Leading); Show(_operands.Last<PdfString>()); break;
            case "\"":
                (_state.WordSpacing, _state.CharacterSpacing) = (Number(0), Number(1));
                NextLine(0, -_state.Leading);
                Show(_operands.Last<PdfString>());
                break;
            case "BMC": _marked.Open(null); break;
            case "BDC": _marked.Open(PdfText.Decode((_operands.Last<PdfDictionary>() ?? resources.Dictionary("Properties")?.Dictionary(Name(1)))?["ActualText"])); break;
            case "EMC": _marked.Close(); break;
        }
    }

    private void AddPoints(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _path = _path.Including(_state.ToPage.Apply(Number(2 * i), Number(2 * i + 1)));
        }
    }

    private void EndPath()
    {
        if (_pathClips)
        {
            _state.Clip = _state.Clip.Within(_path);
        }

        (_path, _pathClips) = (PathBounds.Nothing, false);
    }

    private void UseExternalState(PdfDictionary? state)
    {
        if (state?.Array("Font") is { Count: 2 } font)
        {
            UseFont(font[0] as PdfDictionary, font.Number(1));
        }
    }

    private void UseFont(PdfDictionary? font, double size) => (_state.Font, _state.FontSize) = (font is null ? null : fonts.Get(font), size);

    private void NextLine(double x, double y) => _text = _line = _line.MovedBy(x, y);

    private void Paint(PdfDictionary resources)
    {
        if (resources.Dictionary("XObject")?.Stream(Name(0)) is not { } painted)
        {
            return;
        }

        if (painted.Dictionary.Name("Subtype") == "Image")
        {
            HasImages = true;
        }
        else if (painted.Dictionary.Name("Subtype") == "Form" && _forms.Count < limits.FormDepth && _forms.Add(painted))
        {
            var (outer, text, line, depth) = (_state, _text, _line, _saved.Count);
            _state.ToPage = Matrix.Of(painted.Dictionary.Array("Matrix")).Then(_state.ToPage);
            if (painted.Dictionary.Array("BBox") is { Count: >= 4 } box)
            {
                var bounds = PathBounds.Nothing.Including(box.Number(0), box.Number(1), box.Number(2) - box.Number(0), box.Number(3) - box.Number(1), _state.ToPage);
                _state.Clip = _state.Clip.Within(bounds);
            }

            Interpret(painted.Decode(), painted.Dictionary.Dictionary("Resources") ?? resources);
            while (_saved.Count > depth)
            {
                _saved.Pop();
            }

            (_state, _text, _line) = (outer, text, line);
            _forms.Remove(painted);
        }
    }

    private void ShowSpaced()
    {
        foreach (var (text, shift) in _spaced)
        {
            if (text is not null)
            {
                Show(text);
            }
            else
            {
                _text = _text.MovedBy(-shift / 1000 * _state.FontSize * _state.HorizontalScale, 0);
            }
        }
    }

    private void Show(PdfString? text)
    {
        if (text is null || _state.Font is not { } font)
        {
            return;
        }

        // The glyphs advance along the string in text space; on the page their origins follow.
        var toPage = _text.Then(_state.ToPage);
        if (!_placer.Serves(font.Look, _state, toPage))
        {
            _placer = new GlyphPlacer(font.Look, font.Extent, _state, toPage);
        }

        var (x, y) = toPage.Apply(0, _state.Rise);
        double along = 0;
        for (var at = 0; at < text.Bytes.Length;)
        {
            var glyph = font.Next(text.Bytes, at, out var length);
            var advance = glyph.Width * _state.FontSize;
            if (glyph.IsSpace)
            {
                glyphs.AddSpace();
            }
            else
            {
                var placed = _placer.Place(glyph.Text, x + toPage.A * along, y + toPage.B * along, advance);
                if (_state.Clip.Holds(placed))
                {
                    glyphs.Add(placed);
                }
            }

            along += (advance + _state.CharacterSpacing + (glyph.TakesWordSpacing ? _state.WordSpacing : 0)) * _state.HorizontalScale;
            at += length;
        }

        _text = _text.MovedBy(along, 0);
    }

    private double Number(int index) => _operands.Number(index);

    private string Name(int index) => _operands.Name(index);
}
