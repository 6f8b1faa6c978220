from django.conf import settings
from django.db import models
from django.utils import timezone


class ExhibitQuerySet(models.QuerySet):
    def unveiled(self):
        return self.filter(unveiled_at__lte=timezone.now())


class Room(models.Model):
    name = models.CharField(max_length=60)
    floor = models.SmallIntegerField(default=0)

    class Meta:
        ordering = ["floor", "name", "pk"]

    def __str__(self):
        return self.name


class Exhibit(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="exhibits")
    curator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="exhibits"
    )
    title = models.CharField(max_length=120)
    story = models.TextField(max_length=4000)
    unveiled_at = models.DateTimeField(null=True, blank=True)

    objects = ExhibitQuerySet.as_manager()

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title
