using ClaimMiner.Classification;

namespace ClaimMiner.Tests.Classification;

/// <summary>Each sort of fault is found where it is, and nothing else is called one.</summary>
public sealed class CorpusCheckerTests
{
    private const string Long = "Sphingosine kinase phosphorylates a lipid that leaves the cell and binds receptors on its neighbours.";

    [Fact]
    public void ASentenceOfTheGuideHasNoFault()
    {
        string[] claims =
        [
            """{"category": "approval", "product": "Imlygic", "regulator": "FDA", "status": "approved", "year": 2015, "company": "Amgen", "indication": "melanoma", "negated": false, "certainty": "asserted"}""",
            """{"category": "mechanism", "subject": "Imlygic", "relation": "decreases", "object": "tumour growth", "context": "melanoma", "certainty": "hedged"}""",
            """{"category": "target", "target": "tumour growth", "action": "inhibit", "agent": "Imlygic", "modality": "oncolytic-virus", "disease": "melanoma"}""",
        ];

        Assert.Empty(Faults(CorpusLines.Of("In 2015 the FDA approved Imlygic (Amgen), which slows tumour growth in melanoma.", ["mechanism", "target", "approval"], claims)));
    }

    [Theory]
    [InlineData("", "a blank line")]
    [InlineData("{\"doc\": \"area\"", "not JSON")]
    [InlineData("[1]", "a JSON array")]
    public void ALineThatIsNoSentenceIsAFault(string line, string found)
    {
        var fault = Assert.Single(Faults(CorpusLines.Of(), line));

        Assert.Equal((CorpusFaultKind.Line, "area.jsonl", 2, null), (fault.Kind, fault.File, fault.Line, fault.Sid));
        Assert.Contains(found, fault.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"para\": 1", "\"para\": \"1\"", "para \"1\"")]
    [InlineData("\"para\": 1", "\"para\": 1.5", "para 1.5")]
    [InlineData("\"labels\": []", "\"labels\": null", "labels null")]
    [InlineData("\"claims\": []", "\"claims\": [\"none\"]", "claims [\"none\"]")]
    [InlineData("\"text\": \"The", "\"txt\": \"The", "no key 'text'")]
    [InlineData("\"section\": \"body\", ", "", "no key 'section'")]
    [InlineData("{\"doc\"", "{\"stratum\": \"natural\", \"doc\"", "the key 'stratum'")]
    [InlineData("{\"doc\"", "{\"para\": 1, \"doc\"", "not JSON")]
    [InlineData("neurons.", "neurons\uFFFD.", "not UTF-8")]
    [InlineData("neurons.", "neurons \\ud800.", "not JSON")]
    [InlineData(CorpusLines.Sentence, " ", "text \" \"")]
    public void ALineOfAnotherShapeIsAFault(string piece, string instead, string found)
    {
        var faults = Faults(CorpusLines.Of().Replace(piece, instead, StringComparison.Ordinal));

        Assert.All(faults, fault => Assert.Equal(CorpusFaultKind.Line, fault.Kind));
        Assert.Contains(faults, fault => fault.Found.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public void AnEmptyFileIsAFault() => Assert.Equal(CorpusFaultKind.Line, Assert.Single(Faults(("area.jsonl", ""))).Kind);

    [Fact]
    public void ADocThatIsNotTheFilesNameIsAFault() =>
        Found(CorpusFaultKind.Document, "doc 'another'", CorpusLines.Of(doc: "another"));

    [Fact]
    public void ASidThatStandsTwiceInAFileIsAFault()
    {
        var fault = Found(CorpusFaultKind.RepeatedSid, "sid 'p1.1', which line 1 has too", CorpusLines.Of(), CorpusLines.Of("The weather was fine."));

        Assert.Equal(2, fault.Line);
        Assert.Empty(Faults(("a.jsonl", CorpusLines.Of(doc: "a")), ("b.jsonl", CorpusLines.Of("The weather was fine.", doc: "b"))));
    }

    [Theory]
    [InlineData("""{"category": "mechanism", "subject": "BACE1", "relation": "modifies", "object": "APP", "agent": "BACE1"}""", "slot 'agent' in claim 1")]
    [InlineData("""{"category": "approval", "product": "APP", "status": "approved", "Year": 2015}""", "slot 'Year' in claim 1")]
    public void ASlotThatTheCategoryDoesNotKnowIsAFault(string claim, string found) =>
        Found(CorpusFaultKind.UnknownSlot, found, CorpusLines.Of(CorpusLines.Sentence, claim));

    [Theory]
    [InlineData("""{"category": "mechanism", "relation": "modifies", "object": "APP"}""", "no subject in claim 1")]
    [InlineData("""{"category": "mechanism", "subject": "BACE1", "object": "APP"}""", "no relation in claim 1")]
    [InlineData("""{"category": "mechanism", "subject": "BACE1", "relation": "modifies"}""", "no object in claim 1")]
    [InlineData("""{"category": "target", "agent": "APP"}""", "no target in claim 1")]
    [InlineData("""{"category": "approval", "product": "APP"}""", "no status in claim 1")]
    public void ARequiredSlotThatIsMissingIsAFault(string claim, string found) =>
        Found(CorpusFaultKind.MissingSlot, found, CorpusLines.Of(CorpusLines.Sentence, claim));

    [Fact]
    public void AClaimWithoutACategoryIsAFault() =>
        Found(CorpusFaultKind.MissingSlot, "no category in claim 1", CorpusLines.Of(claims: ["""{"subject": "BACE1"}"""]));

    [Theory]
    [InlineData("""{"category": "mechanism", "subject": "BACE1", "relation": "inhibits", "object": "APP"}""", "relation 'inhibits' in claim 1")]
    [InlineData("""{"category": "mechanism", "subject": "BACE1", "relation": 1, "object": "APP"}""", "relation 1 in claim 1")]
    [InlineData("""{"category": "mechanism", "subject": "BACE1", "relation": "modifies", "object": "APP", "certainty": "sure"}""", "certainty 'sure' in claim 1")]
    [InlineData("""{"category": "mechanism", "subject": "BACE1", "relation": "modifies", "object": "APP", "negated": "no"}""", "negated 'no' in claim 1")]
    [InlineData("""{"category": "target", "target": "BACE1", "action": "Inhibit"}""", "action 'Inhibit' in claim 1")]
    [InlineData("""{"category": "target", "target": "BACE1", "modality": "smallMolecule"}""", "modality 'smallMolecule' in claim 1")]
    [InlineData("""{"category": "approval", "product": "APP", "status": "licensed"}""", "status 'licensed' in claim 1")]
    public void AValueThatItsEnumerationDoesNotKnowIsAFault(string claim, string found) =>
        Found(CorpusFaultKind.UnknownValue, found, CorpusLines.Of(CorpusLines.Sentence, claim));

    [Fact]
    public void ACategoryALabelAndASectionCanBeUnknownToo()
    {
        Found(CorpusFaultKind.UnknownValue, "category 'efficacy' in claim 1", CorpusLines.Of(labels: [], claims: ["""{"category": "efficacy"}"""]));
        Found(CorpusFaultKind.UnknownValue, "label 'efficacy'", CorpusLines.Of(labels: ["efficacy"]));
        Found(CorpusFaultKind.UnknownValue, "section 'preface'", CorpusLines.Of(section: "preface"));
    }

    [Theory]
    [InlineData("none", "mechanism")]
    [InlineData("mechanism", "none")]
    [InlineData("target", "mechanism")]
    [InlineData("mechanism target", "mechanism")]
    [InlineData("mechanism mechanism", "mechanism")]
    public void LabelsThatAreNotTheClaimsCategoriesAreAFault(string labels, string categories)
    {
        string[] Words(string words) => words == "none" ? [] : words.Split(' ');
        var claims = Words(categories).Select(_ => CorpusLines.Mechanism).ToArray();

        Found(CorpusFaultKind.Labels, $"labels {string.Join(", ", labels.Split(' '))}", CorpusLines.Of(labels: Words(labels), claims: claims));
    }

    [Theory]
    [InlineData("\"tau\"", "object 'tau' in claim 1")]
    [InlineData("\"–\"", "object '–' in claim 1")]
    [InlineData("null", "object null in claim 1")]
    [InlineData("\"APP in astrocytes\"", "object 'APP in astrocytes' in claim 1")]
    public void WordsThatStandNeitherInTheSentenceNorInItsParagraphAreAFault(string words, string found)
    {
        var claim = $$"""{"category": "mechanism", "subject": "BACE1", "relation": "modifies", "object": {{words}}}""";

        Found(CorpusFaultKind.Words, found, CorpusLines.Of(CorpusLines.Sentence, claim), CorpusLines.Of("Filaments of tau spread.", sid: "p2.1", para: 2));
    }

    [Fact]
    public void WordsOfTheSameParagraphStandFor() =>
        Assert.Empty(Faults(CorpusLines.Of("It cleaves APP.", CorpusLines.Mechanism), CorpusLines.Of("Neurons make BACE1.", sid: "p1.2")));

    [Fact]
    public void HyphensCaseAndCompatibilityFormsMakeNoDifferenceToWords() => Assert.Empty(Faults(CorpusLines.Of(
        "TNF-Α raises the eﬃcacy of Inter-leukin 6.",
        """{"category": "mechanism", "subject": "TNFα", "relation": "increases", "object": "Efficacy of interleukin-6"}""")));

    [Theory]
    [InlineData("1899")]
    [InlineData("2027")]
    [InlineData("\"2015\"")]
    [InlineData("2015.5")]
    [InlineData("null")]
    public void AYearThatCannotBeOneIsAFault(string year) => Found(
        CorpusFaultKind.Year, "year ", CorpusLines.Of(CorpusLines.Sentence, $$"""{"category": "approval", "product": "APP", "status": "approved", "year": {{year}}}"""));

    [Theory]
    [InlineData("1900")]
    [InlineData("2026")]
    public void TheFirstAndTheLastYearCanBe(string year) =>
        Assert.Empty(Faults(CorpusLines.Of(CorpusLines.Sentence, $$"""{"category": "approval", "product": "APP", "status": "approved", "year": {{year}}}""")));

    [Theory]
    [InlineData("BACE1 cleaves APP [12].")]
    [InlineData("BACE1 cleaves APP[3, 5–8].")]
    [InlineData("BACE1 cleaves APP (7–11).")]
    [InlineData("BACE1 cleaves APP (12, 13) in neurons.")]
    [InlineData("Lee et al. (2015) found that BACE1 cleaves APP.")]
    [InlineData("BACE1 cleaves APP (Lee et al., 2015a).")]
    [InlineData("BACE1 cleaves APP.¹²")]
    [InlineData("BACE1 cleaves proteins³ in neurons.")]
    [InlineData("BACE1 cleaves APP  in neurons.")]
    [InlineData("BACE1 cleaves APP .")]
    public void ACitationMarkOrItsGapLeftInIsAFault(string text) => Found(CorpusFaultKind.CitationMark, "at character", CorpusLines.Of(text));

    [Theory]
    [InlineData("Uptake of [18F]FDG and [1]benzopyrans fell.")]
    [InlineData("Caspofungin blocks the synthesis of β-(1,3)-D-glucan and of β(1,6)-glucan.")]
    [InlineData("Imlygic (Amgen, 2015) was given to 12 patients (40%).")]
    [InlineData("A dose of 10⁶ cells per m² raised Ca²⁺, and (²³Na⁺) too.")]
    public void FiguresThatAreNoCitationMarksArePassedOver(string text) => Assert.Empty(Faults(CorpusLines.Of(text)));

    [Fact]
    public void ASentenceThatSaysOverAgainWhatAnEarlierOneSaysIsAFault()
    {
        var fault = Assert.Single(Faults(
            ("a.jsonl", CorpusLines.Of(Long, doc: "a")),
            ("b.jsonl", CorpusLines.Of("The enzyme phosphorylates a lipid that leaves the cell and binds receptors of other sorts.", doc: "b"))));

        Assert.Equal((CorpusFaultKind.NearDuplicate, "b.jsonl", 1), (fault.Kind, fault.File, fault.Line));
        Assert.Contains("6 of 11 runs of 5 words that a.jsonl:1 p1.1 has too", fault.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Here a lipid that leaves the cell.", 0)] // two runs of three
    [InlineData("Here a lipid that leaves the cell and.", 1)] // three of four
    [InlineData("Here a lipid that leaves the cell and then one two three four five six.", 0)] // three of eleven: 27 %
    [InlineData("Here a lipid that leaves the cell and then one two three four five.", 1)] // three of ten
    public void FewRunsInCommonAreNoDuplicate(string text, int faults) =>
        Assert.Equal(faults, Faults(CorpusLines.Of(Long), CorpusLines.Of(text, sid: "p1.2")).Count(fault => fault.Kind == CorpusFaultKind.NearDuplicate));

    [Theory]
    [InlineData(4, 20, 1)]
    [InlineData(3, 20, 0)]
    [InlineData(5, 100, 0)]
    [InlineData(6, 100, 1)]
    public void TooManySentencesThatOpenAlikeAreAFault(int alike, int sentences, int expected)
    {
        var lines = Enumerable.Range(0, sentences).Select(i => CorpusLines.Of(i < alike ? $"In particular, {CorpusLines.Word(i)}." : $"{CorpusLines.Word(i)} is.", sid: $"p{i}"));

        var faults = Faults([.. lines]);

        Assert.Equal(expected, faults.Count);
        Assert.All(faults, fault => Assert.Equal(
            (CorpusFaultKind.Opening, "area.jsonl", null, $"{alike} of {sentences} sentences that open with 'in particular'"), (fault.Kind, fault.File, fault.Line, fault.Found)));
    }

    [Theory]
    [InlineData(601, 250, 150, "none in 399 of 1000 sentences")]
    [InlineData(249, 249, 150, "mechanism in 249 of 1000 sentences")]
    [InlineData(600, 149, 149, "target in 149 of 1000 sentences")]
    [InlineData(600, 150, 99, "approval in 99 of 1000 sentences")]
    public void ALabelThatTooFewSentencesCarryIsAFault(int mechanism, int target, int approval, string found)
    {
        var fault = Assert.Single(Faults([.. CorpusLines.Many(1000, mechanism, target, approval)]));

        Assert.Equal((CorpusFaultKind.Imbalance, null, found), (fault.Kind, fault.File, fault.Found));
    }

    [Fact]
    public void TheLeastSharesAreEnoughAndASmallCorpusIsNotJudged()
    {
        Assert.Empty(Faults([.. CorpusLines.Many(1000, mechanism: 600, target: 150, approval: 100)]));
        Assert.Empty(Faults([.. CorpusLines.Many(999)]));
    }

    [Fact]
    public void FaultsStandInTheOrderOfFilesAndLinesThoseOfWholesLast()
    {
        var alike = Enumerable.Range(0, 4).Select(i => CorpusLines.Of($"In particular, {CorpusLines.Word(i)} [{i}].", sid: $"p{i}", doc: "b"));

        var faults = Faults(("a.jsonl", CorpusLines.Of(section: "preface", doc: "a")), ("b.jsonl", string.Join('\n', alike) + "\n{}"));

        Assert.Equal(
            [("a.jsonl", 1), ("b.jsonl", 1), ("b.jsonl", 2), ("b.jsonl", 3), ("b.jsonl", 4), ("b.jsonl", 5), ("b.jsonl", null)],
            faults.Select(fault => (fault.File, fault.Line)).Distinct());
    }

    private static CorpusFault Found(CorpusFaultKind kind, string found, params string[] lines)
    {
        var fault = Assert.Single(Faults(lines), fault => fault.Kind == kind);
        Assert.Contains(found, fault.Found, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Expected);
        return fault;
    }

    private static IReadOnlyList<CorpusFault> Faults(params string[] lines) => Faults(("area.jsonl", string.Join('\n', lines) + "\n"));

    private static IReadOnlyList<CorpusFault> Faults(params (string Name, string Text)[] files) => new CorpusChecker(new CorpusCheckOptions()).Check(files).Faults;
}
