"""What the rules miss, weighed by a small linear model over the same reading.

A rule needs the wording that it was written for. The model looks at any two entities of a sentence,
or at one and the event that the sentence is about, and weighs classes of words around them; its
weights were learned from pages in our own words (see `bench/train_ranker.py`).
"""
