from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated

from .models import Episode, Show
from .pagination import Limited
from .permissions import HostsTheShow


class ShowSerializer(serializers.ModelSerializer):
    class Meta:
        model = Show
        fields = ["id", "title"]


class EpisodeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Episode
        fields = ["id", "title", "script", "airs_on"]


class ShowList(generics.ListAPIView):
    serializer_class = ShowSerializer
    pagination_class = Limited

    def get_queryset(self):
        return self.request.user.shows.order_by("title", "pk")


class EpisodeList(generics.ListCreateAPIView):
    serializer_class = EpisodeSerializer
    permission_classes = [IsAuthenticated, HostsTheShow]
    pagination_class = Limited

    def get_queryset(self):
        return Episode.objects.filter(show_id=self.kwargs["show_pk"]).order_by("airs_on", "pk")

    def perform_create(self, serializer):
        serializer.save(show_id=self.kwargs["show_pk"])


class EpisodeDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Episode.objects.all()
    serializer_class = EpisodeSerializer
    permission_classes = [IsAuthenticated, HostsTheShow]
