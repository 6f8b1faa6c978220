"""Where no playbook fits: a model works on the copy, and the gates judge what it did."""
