from django.conf import settings
from django.db import models


class Score(models.Model):
    title = models.CharField(max_length=150)
    composer = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)


class Annotation(models.Model):
    score = models.ForeignKey(Score, related_name="annotations", on_delete=models.CASCADE)
    singer = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="annotations", on_delete=models.CASCADE)
    bar = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)

    class Meta:
        ordering = ["bar", "pk"]
