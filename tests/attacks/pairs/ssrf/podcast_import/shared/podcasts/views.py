from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .fetching import FetchFailed, fetch, host_of
from .models import Feed


class FeedSerializer(serializers.ModelSerializer):
    host = serializers.SerializerMethodField()

    class Meta:
        model = Feed
        fields = ["id", "url", "host", "title", "preview"]
        read_only_fields = ["preview"]

    def get_host(self, feed):
        return host_of(feed.url)


class FeedViewSet(viewsets.ModelViewSet):
    serializer_class = FeedSerializer

    def get_queryset(self):
        return Feed.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, methods=["post"])
    def refresh(self, request, pk=None):
        feed = self.get_object()
        try:
            feed.preview = fetch(feed.url)
        except FetchFailed as problem:
            return Response({"detail": str(problem)}, status=400)
        feed.save(update_fields=["preview"])
        return Response(self.get_serializer(feed).data)
