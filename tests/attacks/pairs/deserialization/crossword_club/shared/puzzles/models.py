from django.conf import settings
from django.db import models


class Puzzle(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="puzzles")
    title = models.CharField(max_length=80)
    grid = models.TextField(max_length=600)


class Solve(models.Model):
    puzzle = models.ForeignKey(Puzzle, on_delete=models.CASCADE, related_name="solves")
    solver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="solves")
    seconds = models.PositiveIntegerField()
