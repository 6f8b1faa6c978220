from django.conf import settings
from django.db import models
from django.db.models.signals import post_save
from django.dispatch import receiver


class Profile(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    city = models.CharField(max_length=60, blank=True)
    credit_limit = models.PositiveIntegerField(default=100)
    is_verified = models.BooleanField(default=False)


@receiver(post_save, sender=settings.AUTH_USER_MODEL)
def make_profile(sender, instance, created, raw=False, **kwargs):
    if created and not raw:
        Profile.objects.create(user=instance)
