from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models


class Claim(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    title = models.CharField(max_length=80)
    attachments = GenericRelation("attachments.Attachment")
