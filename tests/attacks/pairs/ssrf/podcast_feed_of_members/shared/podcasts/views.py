from django.db import IntegrityError, transaction
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .fetching import FetchError, fetch_feed
from .models import Feed
from .serializers import FeedSerializer, PreviewSerializer


class FeedViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.DestroyModelMixin, viewsets.GenericViewSet
):
    serializer_class = FeedSerializer

    def get_queryset(self):
        return Feed.objects.filter(owner=self.request.user).order_by("-added_at", "-pk")

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(owner=self.request.user)
        except IntegrityError:
            raise ValidationError({"url": ["You follow this feed already."]})

    @action(detail=False, methods=["post"])
    def preview(self, request):
        serializer = PreviewSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            text = fetch_feed(serializer.validated_data["url"])
        except FetchError as error:
            raise ValidationError({"url": [str(error)]})
        return Response({"text": text})
