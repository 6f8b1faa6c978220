import http.client

from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle

from .fetching import title_of
from .models import Link


class LinkSerializer(serializers.ModelSerializer):
    class Meta:
        model = Link
        fields = ["id", "url", "title"]


class UrlSerializer(serializers.Serializer):
    url = serializers.CharField(max_length=200)


class PreviewThrottle(UserRateThrottle):
    rate = "20/min"


class Links(generics.ListCreateAPIView):
    serializer_class = LinkSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return self.request.user.links.order_by("-pk")[:200]

    def perform_create(self, serializer):
        serializer.save(reader=self.request.user)


class LinkView(generics.RetrieveDestroyAPIView):
    serializer_class = LinkSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return self.request.user.links.all()


class Preview(generics.GenericAPIView):
    serializer_class = UrlSerializer
    permission_classes = [IsAuthenticated]
    throttle_classes = [PreviewThrottle]

    def post(self, request):
        asked = self.get_serializer(data=request.data)
        asked.is_valid(raise_exception=True)
        try:
            return Response({"title": title_of(asked.validated_data["url"])})
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise ValidationError({"url": ["The page can't be fetched."]}) from error
