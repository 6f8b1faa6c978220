from rest_framework import generics, serializers

from .models import Entry
from .permissions import IsWriter


class EntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Entry
        fields = ["id", "mood", "text"]


class EntryList(generics.ListCreateAPIView):
    serializer_class = EntrySerializer
    permission_classes = [IsWriter]

    def get_queryset(self):
        return self.request.user.entries.order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(writer=self.request.user)


class EntryDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = EntrySerializer
    permission_classes = [IsWriter]
    queryset = Entry.objects.all()
