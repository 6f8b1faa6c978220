from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Score(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="scores")
    title = models.CharField(max_length=120)
    composer = models.CharField(max_length=120)


class Annotation(models.Model):
    score = models.ForeignKey(Score, on_delete=models.CASCADE, related_name="annotations")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="annotations")
    bar = models.PositiveSmallIntegerField(validators=[MinValueValidator(1)])
    text = models.CharField(max_length=300)
