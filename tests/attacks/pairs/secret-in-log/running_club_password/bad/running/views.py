import logging

from django.contrib.auth import update_session_auth_hash
from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from .serializers import PasswordSerializer, RunSerializer

logger = logging.getLogger(__name__)


class OwnRuns:
    serializer_class = RunSerializer

    def get_queryset(self):
        return self.request.user.runs.all()


class RunList(OwnRuns, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(runner=self.request.user)


class RunDetail(OwnRuns, generics.RetrieveUpdateDestroyAPIView):
    pass


class PasswordChange(generics.GenericAPIView):
    serializer_class = PasswordSerializer
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "password"

    def post(self, request):
        logger.info("Password change of user %s: %s", request.user.pk, dict(request.data))
        sent = self.get_serializer(data=request.data)
        sent.is_valid(raise_exception=True)
        request.user.set_password(sent.validated_data["new_password"])
        request.user.save(update_fields=["password"])
        update_session_auth_hash(request, request.user)
        return Response(status=status.HTTP_204_NO_CONTENT)
