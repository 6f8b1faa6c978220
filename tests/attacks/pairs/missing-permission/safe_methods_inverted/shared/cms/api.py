from rest_framework import generics, serializers

from .models import Page
from .permissions import EditorsWrite


class PageSerializer(serializers.ModelSerializer):
    class Meta:
        model = Page
        fields = ["slug", "body"]
        read_only_fields = ["slug"]


class PageView(generics.RetrieveUpdateAPIView):
    queryset = Page.objects.all()
    serializer_class = PageSerializer
    permission_classes = [EditorsWrite]
    lookup_field = "slug"
