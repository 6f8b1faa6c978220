from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Submission
from .serializers import SubmissionSerializer


class SubmissionViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    """Film makers send their films; the festival's staff accepts some of them."""

    serializer_class = SubmissionSerializer
    lookup_value_regex = "[0-9]+"

    def get_queryset(self):
        submissions = Submission.objects.order_by("pk")
        if self.request.user.is_staff:
            return submissions
        return submissions.filter(filmmaker=self.request.user)

    def perform_create(self, serializer):
        serializer.save(filmmaker=self.request.user)

    @action(detail=True, methods=["post"])
    def withdraw(self, request, pk=None):
        submission = self.get_object()
        submission.state = Submission.State.WITHDRAWN
        submission.save(update_fields=["state"])
        return Response(self.get_serializer(submission).data)

    @action(detail=True, methods=["post"])
    def accept(self, request, pk=None):
        submission = self.get_object()
        submission.state = Submission.State.ACCEPTED
        submission.save(update_fields=["state"])
        return Response(self.get_serializer(submission).data)
