from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Play(models.Model):
    title = models.CharField(max_length=120)
    premiere = models.DateField()


class Feedback(models.Model):
    play = models.ForeignKey(Play, on_delete=models.CASCADE, related_name="feedback")
    visitor = models.CharField(max_length=60)
    stars = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(5)])
    text = models.TextField(max_length=1000)
