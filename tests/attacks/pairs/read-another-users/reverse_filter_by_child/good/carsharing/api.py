from rest_framework import serializers, viewsets

from .models import Trip


class FilterSerializer(serializers.Serializer):
    car = serializers.SlugField(required=False, max_length=10)


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "ended_at"]


class TripViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = TripSerializer

    def get_queryset(self):
        trips = Trip.objects.filter(driver=self.request.user)
        asked = FilterSerializer(data=self.request.query_params)
        asked.is_valid(raise_exception=True)
        if plate := asked.validated_data.get("car"):
            trips = trips.filter(car__plate=plate)
        return trips.order_by("-pk")
