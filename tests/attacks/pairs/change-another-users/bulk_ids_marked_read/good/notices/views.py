from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Notice
from .serializers import BulkSerializer, NoticeSerializer


class NoticeViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = NoticeSerializer

    def get_queryset(self):
        return Notice.objects.filter(recipient=self.request.user)

    @action(detail=False, methods=["post"])
    def archive(self, request):
        serializer = BulkSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        notices = self.get_queryset().filter(pk__in=serializer.validated_data["ids"])
        return Response({"archived": notices.update(archived=True, read=True)})

    @action(detail=False, methods=["post"], url_path="read-all")
    def read_all(self, request):
        return Response({"read": self.get_queryset().filter(read=False).update(read=True)})
