from django.conf import settings
from django.db import models


class Section(models.Model):
    name = models.CharField(max_length=40)
    slug = models.SlugField(unique=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "name"]

    def __str__(self):
        return self.name


class Player(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="player"
    )
    section = models.ForeignKey(Section, on_delete=models.PROTECT, related_name="players")
    plays = models.CharField(max_length=60)
    phone = models.CharField(max_length=30, blank=True)
    joined_on = models.DateField()
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["user__last_name", "pk"]

    def __str__(self):
        return self.display_name

    @property
    def display_name(self):
        return self.user.get_full_name() or self.user.get_username()
