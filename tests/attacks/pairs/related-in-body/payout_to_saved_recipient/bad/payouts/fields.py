from rest_framework import serializers

from .models import Recipient


class RecipientField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Recipient.objects.all()
