from django.conf import settings
from django.db import models
from django.urls import reverse

from kennels.access import is_keeper
from kennels.base import TimeStampedModel


class PetQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Keepers see every pet, customers their own."""
        if is_keeper(user):
            return self
        return self.filter(owner=user)


class Pet(TimeStampedModel):
    class Species(models.TextChoices):
        DOG = "dog", "Dog"
        CAT = "cat", "Cat"

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pets"
    )
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=3, choices=Species.choices)
    breed = models.CharField(max_length=60, blank=True)
    born_on = models.DateField(null=True, blank=True)
    weight_kg = models.DecimalField(max_digits=5, decimal_places=1, null=True, blank=True)
    chip_number = models.CharField(max_length=20, blank=True)
    diet = models.TextField(blank=True)
    # Only keepers fill these in.
    is_blocked = models.BooleanField(default=False, help_text="May not be boarded any more.")
    staff_remarks = models.TextField(blank=True)

    objects = PetQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("pets:detail", args=[self.pk])
