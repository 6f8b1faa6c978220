from rest_framework import generics

from .models import Window
from .permissions import OnlyTheArtistChanges
from .serializers import WindowSerializer


class WindowListView(generics.ListCreateAPIView):
    queryset = Window.objects.select_related("artist").order_by("-pk")
    serializer_class = WindowSerializer
    permission_classes = [OnlyTheArtistChanges]

    def perform_create(self, serializer):
        serializer.save(artist=self.request.user)


class WindowDetailView(generics.RetrieveUpdateDestroyAPIView):
    queryset = Window.objects.select_related("artist")
    serializer_class = WindowSerializer
    permission_classes = [OnlyTheArtistChanges]
