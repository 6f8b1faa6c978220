from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from .feeds import FeedError, opening
from .models import Podcast
from .serializers import PodcastSerializer


class Pages(PageNumberPagination):
    page_size = 25


class DirectoryViewSet(mixins.ListModelMixin, viewsets.GenericViewSet):
    """Open to all the world."""

    permission_classes = [AllowAny]
    queryset = Podcast.objects.filter(listed=True)
    serializer_class = PodcastSerializer
    pagination_class = Pages


class MyPodcastViewSet(viewsets.ModelViewSet):
    serializer_class = PodcastSerializer
    pagination_class = Pages
    throttle_scope = "probe"

    def get_queryset(self):
        return self.request.user.podcasts.all()

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, methods=["post"], throttle_classes=[ScopedRateThrottle])
    def probe(self, request, pk=None):
        try:
            return Response({"opening": opening(self.get_object().feed)})
        except FeedError as error:
            return Response({"detail": str(error)}, status=400)
