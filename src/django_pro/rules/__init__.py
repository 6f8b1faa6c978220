"""What is wrong: a rule is a pair of files, `x.py` (the check) and `x.md` (its page)."""
