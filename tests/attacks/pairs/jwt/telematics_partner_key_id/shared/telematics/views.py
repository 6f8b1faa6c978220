from rest_framework import serializers, viewsets

from .authentication import PartnerTokenAuthentication
from .models import Trip


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "started_at", "from_place", "to_place"]


class TripViewSet(viewsets.ReadOnlyModelViewSet):
    authentication_classes = [PartnerTokenAuthentication]
    serializer_class = TripSerializer

    def get_queryset(self):
        return Trip.objects.filter(account=self.request.user.account)
