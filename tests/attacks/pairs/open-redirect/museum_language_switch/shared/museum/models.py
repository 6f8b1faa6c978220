from django.conf import settings
from django.db import models


class Preference(models.Model):
    LANGUAGES = [("en", "English"), ("fr", "French"), ("nl", "Dutch")]

    visitor = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="preference")
    language = models.CharField(max_length=2, choices=LANGUAGES, default="en")


class Exhibit(models.Model):
    room = models.PositiveSmallIntegerField()
    language = models.CharField(max_length=2, choices=Preference.LANGUAGES)
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=3000)

    def __str__(self):
        return self.title
