from django.conf import settings
from django.db import models


class Petition(models.Model):
    title = models.CharField(max_length=150)
    text = models.TextField(max_length=5000)
    is_open = models.BooleanField(default=True)

    class Meta:
        ordering = ["title", "id"]
        permissions = [("moderate_petition", "Can moderate petitions")]

    def __str__(self):
        return self.title


class Signature(models.Model):
    petition = models.ForeignKey(Petition, on_delete=models.CASCADE, related_name="signatures")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    town = models.CharField(max_length=60)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["petition", "user"], name="one_signature")]
