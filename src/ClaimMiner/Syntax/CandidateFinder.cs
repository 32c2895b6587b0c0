namespace ClaimMiner.Syntax;

/// <summary>Finds every trigger of a sentence that has both its arguments.</summary>
public sealed class CandidateFinder
{
    private readonly SentenceSyntax sentence;
    private readonly Arguments arguments;
    private readonly Denial denial;
    private readonly Contrasts contrasts;
    private readonly List<RelationCandidate> found = [];

    private CandidateFinder(SentenceSyntax sentence)
    {
        this.sentence = sentence;
        arguments = new Arguments(sentence);
        denial = new Denial(sentence, arguments);
        contrasts = new Contrasts(sentence, arguments);
    }

    /// <summary>In the order of the triggers, then of subjects and objects.</summary>
    public static IReadOnlyList<RelationCandidate> Find(SentenceSyntax sentence)
    {
        var finder = new CandidateFinder(sentence);
        for (var i = 0; i < sentence.Chunks.Count; i++)
        {
            switch (sentence.Chunks[i].Kind)
            {
                case ChunkKind.Verb:
                    finder.AtVerb(i);
                    break;
                case ChunkKind.Noun:
                    finder.AtNoun(i);
                    break;
                case ChunkKind.Adjective:
                    finder.AtAdjective(i);
                    break;
                case ChunkKind.Preposition when sentence.Chunks[i].Lemma == "due to":
                    finder.AtDueTo(i);
                    break;
            }
        }

        new DenyingFrames(sentence, finder.arguments, finder.Add).Find();
        return finder.found;
    }

    private void AtVerb(int at)
    {
        var verb = sentence.Chunks[at].Verb!;
        var before = found.Count;
        foreach (var known in TriggerLexicon.Default.Verbs(verb.Lemma))
        {
            var trigger = known.Sign == TriggerSign.Regulate ? known with { Sign = SignWords.OfManner(sentence, sentence.Chunks[at]) } : known;
            if (trigger.Frame == TriggerFrame.Direct)
            {
                Direct(at, verb, trigger);
            }
            else if (!verb.Passive || trigger.Sign is TriggerSign.Produce or TriggerSign.Bind || trigger.Reversed)
            {
                Add(at, verb.Head, trigger, arguments.Subjects(at),
                    arguments.ObjectsAfter(at, trigger.Prepositions[0], WordSets.Has("verbs with an object before the preposition", trigger.Lemma)
                        ? 1 : 0), verb.Negated);
            }

            if (found.Count > before && trigger.Frame != TriggerFrame.Direct)
            {
                return;
            }
        }

        if (verb.Passive && found.Count == before)
        {
            foreach (var trigger in TriggerLexicon.Default.Adjectives(sentence.Words[verb.Head].Lower))
            {
                Add(at, verb.Head, trigger, arguments.Subjects(at), arguments.ObjectsAfter(at, trigger.Prepositions[0]), verb.Negated);
            }
        }
    }

    private void Direct(int at, VerbGroup verb, Trigger trigger)
    {
        if (verb.Passive)
        {
            var agents = arguments.Agents(at);
            if (agents.Count == 0 && trigger.Sign == TriggerSign.Produce)
            {
                agents = arguments.ObjectsAfter(at, "from");
            }

            var products = arguments.Subjects(at);
            Add(at, verb.Head, trigger, agents, verb.Kind == VerbKind.Participle
                && trigger.Sign == TriggerSign.Produce ? products.Select(Innermost).ToList() : products, verb.Negated);
        }
        else if (!EnablesDeed(at, verb))
        {
            if (arguments.Empowering(at) is >= 0 and var governor && ChangesPower(sentence.Chunks[governor].Lemma) is { } power)
            {
                // "impairs the ability of X to secrete Y"
                Add(at, verb.Head, power, arguments.Subjects(governor), arguments.DirectObjects(at), sentence.Chunks[governor].Verb!.Negated);
                return;
            }

            var subjects = arguments.Subjects(at);
            var caused = verb.Kind == VerbKind.Infinitive && arguments.IsCaused(at);
            if (trigger.Sign == TriggerSign.Produce && Complexed(at) is { Count: > 0 } partners)
            {
                Add(at, verb.Head, trigger with { Sign = TriggerSign.Bind }, subjects, partners, verb.Negated);
                return;
            }

            Add(at, verb.Head, caused && trigger.Sign == TriggerSign.Produce ? trigger with { Sign = TriggerSign.Increase } : trigger, subjects,
                arguments.DirectObjects(at), verb.Negated);
            new MediatorFinder(sentence, arguments, Add).At(at, trigger);
        }
    }

    /// <summary>"forms a complex with Y and Z": what is bound.</summary>
    private IReadOnlyList<Phrase> Complexed(int at)
    {
        var noun = arguments.After(at + 1);
        return noun + 2 < sentence.Chunks.Count && sentence.Chunks[noun].Kind == ChunkKind.Noun && WordSets.Has("complexes", sentence.Chunks[noun].Lemma)
            && sentence.Chunks[noun + 1].Lemma == "with" ? arguments.Phrases.List(noun + 2, sentence.Chunks.Count).Items : [];
    }

    /// <summary>"stability of biofilms produced by X": the biofilms are what X produces.</summary>
    private Phrase Innermost(Phrase phrase)
    {
        var of = phrase.Words.ToList().FindLastIndex(word => sentence.Words[word].Lower == "of");
        return of >= 0 && of + 1 < phrase.Words.Count ? new Phrase([.. phrase.Words.Skip(of + 1)], phrase.Last) : phrase;
    }

    /// <summary>"X enables Y to do Z": the deed is claimed of X, and nothing of Y.</summary>
    private bool EnablesDeed(int at, VerbGroup verb)
    {
        var next = arguments.After(at + 1);
        if (!WordSets.Has("enabling verbs", verb.Lemma)
            && (next >= sentence.Chunks.Count || sentence.Chunks[next].Kind != ChunkKind.Noun || !WordSets.Has("powers", sentence.Chunks[next].Lemma)
                || ChangesPower(verb.Lemma) is null))
        {
            return false;
        }

        var (_, end) = arguments.Phrases.List(next, sentence.Chunks.Count);
        return end < sentence.Chunks.Count && sentence.Chunks[end].Verb is { Kind: VerbKind.Infinitive };
    }

    /// <summary>The trigger, where to do so to an ability is to do so to what it is able to do.</summary>
    private static Trigger? ChangesPower(string lemma) =>
        TriggerLexicon.Default.Verbs(lemma).FirstOrDefault(known => known.Frame == TriggerFrame.Direct) is { } trigger
        && (trigger.Sign == TriggerSign.Decrease || WordSets.Has("verbs of raising", lemma)) ? trigger : null;

    private void AtAdjective(int at)
    {
        var head = sentence.Chunks[at].Head;
        foreach (var trigger in TriggerLexicon.Default.Adjectives(sentence.Words[head].Lower))
        {
            var before = arguments.Before(at);
            var copula = before >= 0 ? sentence.Chunks[before].Verb : null;
            if (copula is { Lemma: not ("be" or "become" or "remain" or "appear" or "seem" or "consider" or "show" or "prove") })
            {
                continue;
            }

            var subjects = copula is not null ? arguments.Subjects(before) : arguments.Host(at);
            Add(at, head, trigger, subjects, arguments.ObjectsAfter(at, trigger.Prepositions[0]), copula?.Negated ?? false);
        }
    }

    /// <summary>"Y is due to X", "Y occurs because of X", "Y due to X".</summary>
    private void AtDueTo(int at)
    {
        var before = arguments.Before(at);
        if (before < 0)
        {
            return;
        }

        before = BehindPlaces(before);
        var verb = sentence.Chunks[before].Verb;
        var effects = verb is { Passive: true } or { Lemma: "be" or "occur" or "arise" or "develop" or "appear" or "happen" or "emerge" }
            ? arguments.Subjects(before)
            : sentence.Chunks[before].Kind == ChunkKind.Noun ? arguments.Host(before + 1) : [];
        foreach (var trigger in TriggerLexicon.Default.Adjectives("due"))
        {
            // What a passive verb says happened in response is what the cause does: "Y is suppressed in response to X".
            var done = verb is { Passive: true } ? TriggerLexicon.Default.Verbs(verb.Lemma).FirstOrDefault(known => known.Frame == TriggerFrame.Direct) : null;
            Add(at, sentence.Chunks[at].First, done is { Sign: TriggerSign.Decrease } ? trigger with { Sign = TriggerSign.Decrease } : trigger, effects,
                arguments.Phrases.List(arguments.After(at + 1), sentence.Chunks.Count).Items, verb?.Negated ?? false);
        }
    }

    /// <summary>"released in the amygdala in response to": what stands before the place.</summary>
    private int BehindPlaces(int before)
    {
        while (sentence.Chunks[before].Kind == ChunkKind.Noun && arguments.GroupStart(before) is > 1 and var start
            && sentence.Chunks[start - 1].Kind == ChunkKind.Preposition && WordSets.Has("prepositions of place", sentence.Chunks[start - 1].Lemma))
        {
            before = arguments.Before(start - 1);
            if (before < 0)
            {
                return start;
            }
        }

        return before;
    }

    private void AtNoun(int at)
    {
        var head = sentence.Chunks[at].Head;
        foreach (var trigger in TriggerLexicon.Default.Nouns(sentence.Words[head].Lower))
        {
            var count = found.Count;
            switch (trigger.Frame)
            {
                case TriggerFrame.Agent or TriggerFrame.Patient:
                    new NounFrames(sentence, arguments, Add).Agent(at, trigger);
                    break;
                case TriggerFrame.Event:
                    new NounFrames(sentence, arguments, Add).Event(at, trigger);
                    break;
                case TriggerFrame.Mutual:
                    new NounFrames(sentence, arguments, Add).Mutual(at, trigger);
                    break;
                case TriggerFrame.Role:
                    new NounFrames(sentence, arguments, Add).Role(at, trigger);
                    break;
            }

            if (found.Count > count)
            {
                return;
            }
        }
    }

    private void Add(int at, int word, Trigger trigger, IReadOnlyList<Phrase> subjects, IReadOnlyList<Phrase> objects, bool negated)
    {
        if (trigger.Reversed)
        {
            (subjects, objects) = (objects, subjects);
        }

        foreach (var subject in subjects)
        {
            foreach (var @object in objects)
            {
                if (!subject.Words.SequenceEqual(@object.Words))
                {
                    AddPair(at, word, trigger, subject, @object, negated ^ denial.Turns(trigger, at, word, subject, @object));
                }
            }
        }
    }

    /// <summary>The pair, and those in which the other half of a contrast takes the place of the subject or the object.</summary>
    private void AddPair(int at, int word, Trigger trigger, Phrase subject, Phrase @object, bool negated)
    {
        var (others, deniesOthers) = contrasts.Of(subject);
        var (things, deniesThings) = contrasts.Of(@object);
        AddOne(at, word, trigger, subject, @object, negated ^ !deniesOthers ^ !deniesThings);
        foreach (var other in others)
        {
            AddOne(at, word, trigger, other, @object, negated ^ deniesOthers);
        }

        foreach (var thing in things)
        {
            AddOne(at, word, trigger, subject, thing, negated ^ deniesThings);
        }
    }

    private void AddOne(int at, int word, Trigger trigger, Phrase subject, Phrase @object, bool negated)
    {
        var (sign, rest) = SignWords.Apply(sentence, trigger, @object);
        found.Add(new RelationCandidate(trigger, word, at, subject, rest, sign, negated));
    }
}
