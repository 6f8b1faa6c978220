from django.conf import settings
from django.db import models


class Production(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)

    def __str__(self):
        return self.title


class Membership(models.Model):
    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    department = models.CharField(max_length=40)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["production", "user"], name="once_in_a_production")]
