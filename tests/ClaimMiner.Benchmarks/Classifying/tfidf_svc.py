"""The scikit-learn rival: TF-IDF of words (1-2) and of characters within words (3-5), a balanced linear SVM a label.

Says "ready", then answers blocks of lines, each headed by the number of its lines. The first block is the corpus, "fold TAB labels TAB text"
with labels such as 010; its answers are held-out scores, and it ends with the final model. Later blocks are texts. A line of answer is one
score a label.
"""
import sys

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_union
from sklearn.svm import LinearSVC


def block():
    head = sys.stdin.readline()
    return [sys.stdin.readline().rstrip("\n") for _ in range(int(head))] if head else None


def answer(scores):
    sys.stdout.write("".join(" ".join(map(repr, row)) + "\n" for row in scores.tolist()))
    sys.stdout.flush()


def fit(texts, labels):
    features = make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2))
    rows = features.fit_transform(texts)
    machines = [LinearSVC(C=0.3, class_weight="balanced", random_state=0).fit(rows, label) for label in labels.T]

    def score(sentences):
        rows = features.transform(sentences)
        return numpy.column_stack([machine.decision_function(rows) for machine in machines])

    return score


def train(lines):
    folds, labels, texts = map(numpy.array, zip(*(line.split("\t", 2) for line in lines)))
    labels = numpy.array([[flag == "1" for flag in flags] for flags in labels])
    held_out = numpy.zeros(labels.shape)
    for fold in set(folds):
        held_out[folds == fold] = fit(texts[folds != fold], labels[folds != fold])(texts[folds == fold])
    return held_out, fit(texts, labels)


print("ready", flush=True)
scores, model = train(block())
answer(scores)
while (texts := block()) is not None:
    answer(model(texts))
