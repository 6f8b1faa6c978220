from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated

from boardroom.models import Document


class DocumentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Document
        fields = ["slug", "title", "text"]


class DocumentList(generics.ListAPIView):
    permission_classes = [IsAuthenticated]
    serializer_class = DocumentSerializer

    def get_queryset(self):
        return Document.objects.filter(readers=self.request.user).order_by("slug")


class DocumentDetail(generics.RetrieveAPIView):
    permission_classes = [IsAuthenticated]
    serializer_class = DocumentSerializer
    lookup_field = "slug"

    def get_queryset(self):
        return Document.objects.filter(readers=self.request.user)
