from django.conf import settings
from django.db import models


class Puzzle(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="puzzles")
    title = models.CharField(max_length=100)
    pieces = models.PositiveIntegerField()

    class Meta:
        ordering = ["title", "pk"]


class Loan(models.Model):
    puzzle = models.ForeignKey(Puzzle, on_delete=models.CASCADE, related_name="loans")
    borrower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans")
    since = models.DateField(auto_now_add=True)
