from django.conf import settings
from django.db import models
from django.urls import reverse


class Family(models.Model):
    name = models.CharField(max_length=80)
    researchers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="families")


class Person(models.Model):
    family = models.ForeignKey(Family, on_delete=models.CASCADE, related_name="people")
    name = models.CharField(max_length=120)
    born = models.SmallIntegerField(null=True, blank=True)
    mother = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="children")

    class Meta:
        ordering = ["born", "name", "pk"]

    def get_absolute_url(self):
        return reverse("person", args=[self.pk])
