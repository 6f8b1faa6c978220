from rest_framework import generics, permissions, serializers

from .models import Channel
from .tenancy import workspace_of


class ChannelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Channel
        fields = ["id", "name", "topic"]


class ChannelList(generics.ListCreateAPIView):
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = ChannelSerializer

    def get_queryset(self):
        return Channel.objects.filter(workspace=workspace_of(self.request)).order_by("name")

    def perform_create(self, serializer):
        serializer.save(workspace=workspace_of(self.request))


class ChannelDetail(generics.RetrieveUpdateDestroyAPIView):
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = ChannelSerializer

    def get_queryset(self):
        return Channel.objects.filter(workspace=workspace_of(self.request))
