from rest_framework import generics, serializers

from .models import Place, Ride


class PlaceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Place
        fields = ["id", "name"]


class RideSerializer(serializers.ModelSerializer):
    driver = serializers.CharField(source="driver.get_full_name", read_only=True)

    class Meta:
        model = Ride
        fields = ["id", "driver", "start", "goal", "leaves_at", "seats"]

    def validate(self, attrs):
        start = attrs.get("start", getattr(self.instance, "start", None))
        goal = attrs.get("goal", getattr(self.instance, "goal", None))
        if start == goal:
            raise serializers.ValidationError({"goal": ["A ride needs two places."]})
        return attrs


class Places(generics.ListAPIView):
    queryset = Place.objects.order_by("name")
    serializer_class = PlaceSerializer


class Rides(generics.ListCreateAPIView):
    queryset = Ride.objects.select_related("driver")
    serializer_class = RideSerializer

    def perform_create(self, serializer):
        serializer.save(driver=self.request.user)


class RideDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Ride.objects.select_related("driver")
    serializer_class = RideSerializer
