from django.conf import settings
from django.db import models


class Word(models.Model):
    text = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["text"]

    def __str__(self):
        return self.text


class SpokenForm(models.Model):
    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="forms")
    collector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    spelling = models.CharField(max_length=80)
    village = models.CharField(max_length=80)

    class Meta:
        ordering = ["village", "pk"]

    def __str__(self):
        return f"{self.spelling} ({self.village})"
