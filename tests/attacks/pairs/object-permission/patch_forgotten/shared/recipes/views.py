from rest_framework import serializers, viewsets

from .models import Review
from .permissions import AuthorOrReadOnly


class ReviewSerializer(serializers.ModelSerializer):
    class Meta:
        model = Review
        fields = ["id", "dish", "opinion"]


class ReviewViewSet(viewsets.ModelViewSet):
    queryset = Review.objects.order_by("pk")
    serializer_class = ReviewSerializer
    permission_classes = [AuthorOrReadOnly]
    filterset_fields = ["dish"]

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)
