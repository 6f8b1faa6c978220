from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .feeds import FeedError, fetch_head
from .models import Show
from .serializers import PreviewSerializer, ShowSerializer


class Shows(generics.ListCreateAPIView):
    queryset = Show.objects.filter(approved=True)
    serializer_class = ShowSerializer

    def perform_create(self, serializer):
        serializer.save(suggested_by=self.request.user)


class FeedPreview(APIView):
    """Shown next to the form, so that listeners see they pasted the right feed."""

    def post(self, request):
        asked = PreviewSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            text = fetch_head(asked.validated_data["feed_url"])
        except FeedError as error:
            return Response({"detail": error.args[0]}, status=status.HTTP_422_UNPROCESSABLE_ENTITY)
        return Response({"head": text[:2000]})
