from django.conf import settings
from django.db import models


class Parish(models.Model):
    name = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)

    class Meta:
        verbose_name_plural = "parishes"

    def __str__(self):
        return self.name


class Officer(models.Model):
    parish = models.ForeignKey(Parish, on_delete=models.CASCADE, related_name="officers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="offices")
    title = models.CharField(max_length=60)
