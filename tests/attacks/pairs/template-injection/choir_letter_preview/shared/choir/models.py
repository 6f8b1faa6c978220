from django.conf import settings
from django.db import models


class Singer(models.Model):
    class Voice(models.TextChoices):
        SOPRANO = "S", "Soprano"
        ALTO = "A", "Alto"
        TENOR = "T", "Tenor"
        BASS = "B", "Bass"

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    voice = models.CharField(max_length=1, choices=Voice.choices)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.user.first_name or self.user.get_username()


class Letter(models.Model):
    author = models.ForeignKey(Singer, on_delete=models.CASCADE, related_name="letters")
    subject = models.CharField(max_length=120)
    text = models.TextField(max_length=4000)

    class Meta:
        ordering = ["-pk"]
