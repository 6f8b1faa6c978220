from django.conf import settings
from django.db import models


class Rider(models.Model):
    parent = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="riders", on_delete=models.CASCADE)
    first_name = models.CharField(max_length=40)


class Lesson(models.Model):
    rider = models.ForeignKey(Rider, related_name="lessons", on_delete=models.CASCADE)
    pony = models.CharField(max_length=40)
    day = models.DateField()
    feedback = models.TextField(blank=True)
