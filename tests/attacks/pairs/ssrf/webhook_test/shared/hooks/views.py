from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Webhook
from .services import Refused, ping


class WebhookSerializer(serializers.ModelSerializer):
    class Meta:
        model = Webhook
        fields = ["id", "url"]


class WebhookViewSet(viewsets.ModelViewSet):
    permission_classes = [IsAuthenticated]
    serializer_class = WebhookSerializer

    def get_queryset(self):
        return Webhook.objects.filter(owner=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, methods=["post"])
    def test(self, request, pk=None):
        try:
            status, body = ping(self.get_object().url)
        except (Refused, OSError):
            return Response({"detail": "cannot be reached"}, status=400)
        return Response({"status": status, "body": body})
