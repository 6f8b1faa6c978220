import requests
from rest_framework import generics
from rest_framework.decorators import api_view
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Show
from .serializers import FeedSerializer, ShowSerializer


class OwnShows:
    serializer_class = ShowSerializer

    def get_queryset(self):
        return Show.objects.filter(host=self.request.user)


class ShowList(OwnShows, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(host=self.request.user)


class ShowDetail(OwnShows, generics.RetrieveUpdateDestroyAPIView):
    pass


@api_view(["POST"])
def feed_preview(request):
    """The beginning of a feed, for the host to see before the import."""
    sent = FeedSerializer(data=request.data)
    sent.is_valid(raise_exception=True)
    try:
        with requests.get(sent.validated_data["url"], timeout=5, stream=True) as answer:
            start = answer.raw.read(2000, decode_content=True)
    except requests.RequestException:
        raise ValidationError({"url": ["The feed cannot be fetched."]})
    return Response({"status": answer.status_code, "start": start.decode("utf-8", "replace")})
