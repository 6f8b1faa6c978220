from rest_framework import serializers, viewsets

from .models import Reading, Sensor


class SensorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sensor
        fields = ["id", "label"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["sensor", "taken_at", "celsius"]


class SensorViewSet(viewsets.ModelViewSet):
    serializer_class = SensorSerializer

    def get_queryset(self):
        return Sensor.objects.filter(owner=self.request.user).order_by("label", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class ReadingViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        return Reading.objects.filter(sensor__owner=self.request.user).order_by("-taken_at", "-pk")
