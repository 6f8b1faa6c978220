from rest_framework import generics, serializers

from .models import Trip, Truck


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "truck", "km"]

    def get_fields(self):
        fields = super().get_fields()
        fields["truck"].queryset = Truck.objects.filter(driver=self.context["request"].user)
        return fields


class TripCreate(generics.CreateAPIView):
    serializer_class = TripSerializer
    queryset = Trip.objects.all()
