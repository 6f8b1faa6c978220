from django.conf import settings
from django.db import models


class Singer(models.Model):
    account = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=60)
    voice = models.CharField(
        max_length=1, choices=[("S", "soprano"), ("A", "alto"), ("T", "tenor"), ("B", "bass")]
    )

    def __str__(self):
        return self.name


class Letter(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    subject = models.CharField(max_length=80)
    text = models.TextField(max_length=2000)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.subject
