from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Rating, Sitter
from .serializers import OwnSitterSerializer, RatingSerializer, SitterSerializer


class Directory(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Sitter.objects.filter(listed=True)
    serializer_class = SitterSerializer


class SitterDetail(generics.RetrieveAPIView):
    permission_classes = [AllowAny]
    queryset = Sitter.objects.filter(listed=True)
    serializer_class = SitterSerializer


class Ratings(generics.ListAPIView):
    permission_classes = [AllowAny]
    serializer_class = RatingSerializer

    def get_queryset(self):
        return Rating.objects.filter(
            sitter=self.kwargs["pk"], sitter__listed=True, published=True
        ).order_by("-pk")


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = OwnSitterSerializer

    def get_object(self):
        return generics.get_object_or_404(Sitter, user=self.request.user)
