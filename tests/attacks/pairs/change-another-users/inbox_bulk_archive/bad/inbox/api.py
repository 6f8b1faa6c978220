from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Message
from .serializers import BulkSerializer, MessageSerializer


class MessageViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = MessageSerializer

    def get_queryset(self):
        return Message.objects.filter(recipient=self.request.user)

    @action(detail=False, methods=["post"], serializer_class=BulkSerializer)
    def bulk(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        messages = Message.objects.filter(pk__in=serializer.validated_data["ids"])
        operation = serializer.validated_data["operation"]
        if operation == "delete":
            changed, _ = messages.delete()
        else:
            changed = messages.update(archived=operation == "archive")
        return Response({"changed": changed})
