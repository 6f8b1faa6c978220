from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response

from .models import ObservingSession
from .serializers import ArchiveSerializer, SessionSerializer
from .services import ArchiveError, unpack_frames


class SessionViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = SessionSerializer
    lookup_value_regex = r"\d+"

    def get_queryset(self):
        return ObservingSession.objects.filter(observer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(observer=self.request.user)

    @action(detail=True, methods=["post"], parser_classes=[MultiPartParser], serializer_class=ArchiveSerializer)
    def frames(self, request, pk=None):
        session = self.get_object()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            count = unpack_frames(session, serializer.validated_data["archive"])
        except ArchiveError as error:
            return Response({"archive": [str(error)]}, status=status.HTTP_400_BAD_REQUEST)
        return Response({"frames": count}, status=status.HTTP_201_CREATED)
