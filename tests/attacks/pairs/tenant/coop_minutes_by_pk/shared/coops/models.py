from django.conf import settings
from django.db import models


class Cooperative(models.Model):
    name = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Membership", related_name="cooperatives")


class Membership(models.Model):
    cooperative = models.ForeignKey(Cooperative, related_name="memberships", on_delete=models.CASCADE)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="memberships", on_delete=models.CASCADE)
    on_board = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["cooperative", "person"], name="one_membership")]


class Minutes(models.Model):
    cooperative = models.ForeignKey(Cooperative, related_name="minutes", on_delete=models.CASCADE)
    held_on = models.DateField()
    text = models.TextField()
