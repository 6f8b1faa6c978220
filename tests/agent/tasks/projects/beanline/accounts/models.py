from django.conf import settings
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=120, unique=True)
    vat_id = models.CharField(max_length=20)
    discount = models.PositiveSmallIntegerField(default=0, help_text="In percent")

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "companies"

    def __str__(self):
        return self.name


class Membership(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership"
    )
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="members")

    def __str__(self):
        return f"{self.user} of {self.company}"
