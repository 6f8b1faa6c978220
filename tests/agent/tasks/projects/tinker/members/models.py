from django.conf import settings
from django.db import models


class Member(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name='member'
    )
    number = models.CharField(max_length=10, unique=True)
    phone = models.CharField(max_length=30, blank=True)
    emergency_contact = models.CharField(max_length=120, blank=True)
    wants_newsletter = models.BooleanField(default=False)
    is_trusted = models.BooleanField(
        default=False, help_text='May use the machines without a supervisor.'
    )
    joined_on = models.DateField()

    class Meta:
        ordering = ['number']

    def __str__(self):
        return f'{self.number} {self.user.get_full_name() or self.user.username}'
