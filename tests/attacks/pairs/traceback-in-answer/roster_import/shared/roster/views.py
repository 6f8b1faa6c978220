from rest_framework import mixins, serializers, viewsets
from rest_framework.parsers import MultiPartParser

from .importing import run
from .models import RosterImport


class ImportSerializer(serializers.ModelSerializer):
    file = serializers.FileField(write_only=True)

    class Meta:
        model = RosterImport
        fields = ["id", "file", "state", "message", "created"]
        read_only_fields = ["state", "message"]

    def validate_file(self, upload):
        if upload.size > 512 * 1024:
            raise serializers.ValidationError("At most 512 kB, please.")
        return upload


class ImportViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = ImportSerializer
    parser_classes = [MultiPartParser]

    def get_queryset(self):
        return self.request.user.imports.all()

    def perform_create(self, serializer):
        upload = serializer.validated_data.pop("file")
        run(serializer.save(owner=self.request.user), upload)
