from rest_framework import serializers, viewsets

from .models import Mixtape, Recording


class RecordingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recording
        fields = ["id", "title", "secret_link"]


class MixtapeSerializer(serializers.ModelSerializer):
    tracks = RecordingSerializer(source="recordings", many=True, read_only=True)
    recordings = serializers.PrimaryKeyRelatedField(
        many=True, write_only=True, queryset=Recording.objects.all()
    )

    class Meta:
        model = Mixtape
        fields = ["id", "name", "recordings", "tracks"]


class MixtapeViewSet(viewsets.ModelViewSet):
    serializer_class = MixtapeSerializer

    def get_queryset(self):
        return Mixtape.objects.filter(maker=self.request.user).prefetch_related("recordings")

    def perform_create(self, serializer):
        serializer.save(maker=self.request.user)
