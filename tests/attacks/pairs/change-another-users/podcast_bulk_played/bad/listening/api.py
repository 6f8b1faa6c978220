from rest_framework import generics, serializers
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import QueuedEpisode


class QueuePages(LimitOffsetPagination):
    default_limit = 20
    max_limit = 100


class QueuedEpisodeSerializer(serializers.ModelSerializer):
    title = serializers.CharField(source="episode.title", read_only=True)
    show = serializers.CharField(source="episode.show", read_only=True)

    class Meta:
        model = QueuedEpisode
        fields = ["id", "episode", "show", "title", "played", "queued_at"]
        read_only_fields = ["played"]


class ChosenSerializer(serializers.Serializer):
    ids = serializers.ListField(
        child=serializers.IntegerField(min_value=1), allow_empty=False, max_length=200
    )


class QueueView(generics.ListCreateAPIView):
    serializer_class = QueuedEpisodeSerializer
    pagination_class = QueuePages

    def get_queryset(self):
        return self.request.user.queue.select_related("episode")

    def perform_create(self, serializer):
        serializer.save(listener=self.request.user)


class MarkPlayed(APIView):
    def post(self, request):
        chosen = ChosenSerializer(data=request.data)
        chosen.is_valid(raise_exception=True)
        rows = QueuedEpisode.objects.filter(pk__in=chosen.validated_data["ids"])
        return Response({"changed": rows.update(played=True)})
