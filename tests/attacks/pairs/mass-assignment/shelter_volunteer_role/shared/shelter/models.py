from django.conf import settings
from django.db import models


class Volunteer(models.Model):
    class Role(models.TextChoices):
        WALKER = "walker", "Dog walker"
        CARER = "carer", "Carer"
        COORDINATOR = "coordinator", "Coordinator"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="volunteer"
    )
    display_name = models.CharField(max_length=60)
    phone = models.CharField(max_length=30, blank=True)
    free_on_weekends = models.BooleanField(default=False)
    role = models.CharField(max_length=12, choices=Role, default=Role.WALKER)

    class Meta:
        ordering = ["display_name", "pk"]

    def __str__(self):
        return self.display_name
