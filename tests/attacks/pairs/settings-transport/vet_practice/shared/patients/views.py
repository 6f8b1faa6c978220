from rest_framework import generics, serializers

from .models import HealthRecord


class HealthRecordSerializer(serializers.ModelSerializer):
    class Meta:
        model = HealthRecord
        fields = ["id", "day", "finding"]


class HealthRecords(generics.ListAPIView):
    """The keepers' app reads this with the name and password of the account."""

    serializer_class = HealthRecordSerializer

    def get_queryset(self):
        own = HealthRecord.objects.filter(pet__keeper=self.request.user)
        return own.filter(pet=self.kwargs["pet_pk"])
