from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Job
from .unpack import NotUsable, unpack


class JobSerializer(serializers.ModelSerializer):
    class Meta:
        model = Job
        fields = ["id", "title", "files"]


class ArchiveSerializer(serializers.Serializer):
    archive = serializers.FileField(max_length=100)

    def validate_archive(self, value):
        if value.size > 10_000_000:
            raise ValidationError("At most 10 MB.")
        return value


class Pages(LimitOffsetPagination):
    default_limit = 20
    max_limit = 100


class JobViewSet(mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = JobSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return Job.objects.filter(owner=self.request.user).order_by("title")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, methods=["post"], serializer_class=ArchiveSerializer)
    def archive(self, request, pk=None):
        job = self.get_object()
        sent = self.get_serializer(data=request.data)
        sent.is_valid(raise_exception=True)
        try:
            job.files = unpack(sent.validated_data["archive"], job)
        except NotUsable as error:
            raise ValidationError({"archive": [str(error)]}) from error
        job.save(update_fields=["files"])
        return Response(JobSerializer(job).data)
