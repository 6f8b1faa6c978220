from django.conf import settings
from django.db import models


class Survey(models.Model):
    creator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="surveys")
    title = models.CharField(max_length=100)


class Response(models.Model):
    survey = models.ForeignKey(Survey, on_delete=models.CASCADE, related_name="responses")
    email = models.EmailField()
    answer = models.TextField()
