from django.conf import settings
from django.db import models


class TutorProfile(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tutor_profile"
    )
    subjects = models.CharField(max_length=200, blank=True)
