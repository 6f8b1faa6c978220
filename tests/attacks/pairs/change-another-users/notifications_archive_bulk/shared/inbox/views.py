from rest_framework.generics import GenericAPIView, ListAPIView
from rest_framework.response import Response

from .models import Notification
from .serializers import ArchiveSerializer, NotificationSerializer


class NotificationList(ListAPIView):
    serializer_class = NotificationSerializer

    def get_queryset(self):
        return Notification.objects.for_user(self.request.user).active()


class ArchiveNotifications(GenericAPIView):
    serializer_class = ArchiveSerializer

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"archived": serializer.save()})
