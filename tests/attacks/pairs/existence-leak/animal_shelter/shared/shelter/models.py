from django.conf import settings
from django.db import models


class Animal(models.Model):
    name = models.CharField(max_length=40)
    kind = models.CharField(max_length=30)
    adopted = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "pk"]


class Application(models.Model):
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="applications")
    applicant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications")
    about_home = models.TextField(max_length=2000)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-sent_at", "-pk"]
