from django.conf import settings
from django.db import models


class Word(models.Model):
    collector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    headword = models.CharField(max_length=80)
    meaning = models.CharField(max_length=400)

    class Meta:
        ordering = ["headword", "pk"]

    def __str__(self):
        return self.headword
