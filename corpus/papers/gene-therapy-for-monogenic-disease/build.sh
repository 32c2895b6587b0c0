#!/usr/bin/env bash
# Typesets the paper: needs pdflatex with lmodern, cite, titlesec, booktabs and microtype.
set -eu
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1767225600 FORCE_SOURCE_DATE=1
work=$(mktemp -d)
pdflatex -interaction=batchmode -output-directory "$work" gene-therapy-for-monogenic-disease.tex
pdflatex -interaction=batchmode -output-directory "$work" gene-therapy-for-monogenic-disease.tex
cp "$work/gene-therapy-for-monogenic-disease.pdf" .
rm -r "$work"
