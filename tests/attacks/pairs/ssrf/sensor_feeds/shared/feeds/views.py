from rest_framework.decorators import api_view, throttle_classes
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle

from .client import FeedUnavailable, fetch
from .serializers import FeedSerializer


class FeedThrottle(UserRateThrottle):
    scope = "feeds"


@api_view(["POST"])
@throttle_classes([FeedThrottle])
def preview(request):
    feed = FeedSerializer(data=request.data)
    feed.is_valid(raise_exception=True)
    try:
        text = fetch(feed.validated_data["url"])
    except FeedUnavailable:
        return Response({"detail": "The feed cannot be read."}, status=502)
    return Response({"head": text.splitlines()[:10]})
