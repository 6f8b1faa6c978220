from django.conf import settings
from django.db import models


class TimeStampedModel(models.Model):
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


class KitchenQuerySet(models.QuerySet):
    def for_user(self, user):
        if user.is_superuser:
            return self
        return self.filter(members=user)


class OfKitchenQuerySet(models.QuerySet):
    """For models with a foreign key called kitchen."""

    def for_user(self, user):
        if user.is_superuser:
            return self
        return self.filter(kitchen__members=user)


class Kitchen(TimeStampedModel):
    name = models.CharField(max_length=100, unique=True)
    city = models.CharField(max_length=100)
    seats = models.PositiveIntegerField(default=0)
    manager = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="managed_kitchens",
    )
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="kitchens")

    objects = KitchenQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name
